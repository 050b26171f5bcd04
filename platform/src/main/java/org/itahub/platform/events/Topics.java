package org.itahub.platform.events;

import java.util.List;

/** The hub's topics; each has its dead letters beside it. */
public final class Topics {
    public static final String AGENCIES = "ita.agencies.v1";
    public static final String ASSESSMENTS = "ita.assessments.v1";
    public static final String PLANS = "ita.plans.v1";
    public static final String PROGRESS = "ita.progress.v1";
    public static final String REMINDERS = "ita.reminders.v1";
    public static final String DISCLOSURES = "ita.disclosures.v1";
    public static final List<String> ALL = List.of(AGENCIES, ASSESSMENTS, PLANS, PROGRESS, REMINDERS, DISCLOSURES);

    private Topics() {}

    /** Where events of a topic go that cannot be processed. */
    public static String deadLetters(String topic) {
        return topic + ".dlq";
    }
}

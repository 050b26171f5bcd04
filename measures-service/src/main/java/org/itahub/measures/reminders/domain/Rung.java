package org.itahub.measures.reminders.domain;

import java.time.LocalDate;
import java.util.List;
import org.itahub.measures.deadlines.domain.QuarterOf;

/** The rungs of the ladder, lowest first; the last one goes past the agency's officer. */
public enum Rung {
    OPENED(0, Recipient.AGENCY_OFFICER),
    DAYS_14_BEFORE(-14, Recipient.AGENCY_OFFICER),
    DAYS_7_BEFORE(-7, Recipient.AGENCY_OFFICER),
    DAYS_1_BEFORE(-1, Recipient.AGENCY_OFFICER),
    DAYS_1_AFTER(1, Recipient.AGENCY_OFFICER),
    DAYS_7_AFTER(7, Recipient.SUPERVISOR, Recipient.PROVINCE);

    private final int daysFromDue;
    private final List<Recipient> recipients;

    Rung(int daysFromDue, Recipient... recipients) {
        this.daysFromDue = daysFromDue;
        this.recipients = List.of(recipients);
    }

    public List<Recipient> recipients() {
        return recipients;
    }

    /** The day on which this rung is to be climbed. */
    public LocalDate day(QuarterOf quarter, LocalDate dueDate) {
        return this == OPENED ? quarter.quarter().firstDay(quarter.year()) : dueDate.plusDays(daysFromDue);
    }

    /** Whether its message is about a day that is still to come or is today. */
    boolean looksAhead() {
        return daysFromDue <= 0;
    }
}

package org.itahub.measures.plan.domain;

import java.util.List;

/**
 * What is reported of a measure.
 *
 * @param content what the report says and to whom; empty if not stated yet
 * @param frequency how often; null if not stated yet
 * @param deliverables what shows that the measure was carried out: an order, a handbook, an announcement, a report
 */
public record Reporting(String content, ReportingFrequency frequency, List<String> deliverables) {
    public Reporting {
        content = content == null ? "" : content.strip();
        deliverables = List.copyOf(deliverables);
    }

    public static Reporting notStatedYet() {
        return new Reporting("", null, List.of());
    }

    public boolean stated() {
        return !content.isEmpty();
    }
}

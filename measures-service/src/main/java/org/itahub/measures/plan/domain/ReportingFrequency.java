package org.itahub.measures.plan.domain;

/** How often a measure is reported on. */
public enum ReportingFrequency {
    MONTHLY,
    QUARTERLY,
    YEARLY
}

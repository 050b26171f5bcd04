package org.itahub.measures.plan.domain;

/** The ways in which agencies state when a measure is carried out. */
public enum PeriodKind {
    /** Within one month. */
    MONTH,
    /** Over a span of months. */
    MONTHS,
    /** Within one quarter of the fiscal year. */
    QUARTER,
    /** All through the fiscal year. */
    FISCAL_YEAR,
    /** At any time, done by the end of a month. */
    DUE_MONTH
}

package org.itahub.measures.reminders.domain;

/** Why a rung was not sent. */
public enum SkipReason {
    /** The plan was published on a later day than the rung's. */
    PLAN_LATER,
    /** A later rung to the same recipient was due already, or the day that it announces was past, when the hub could have sent it. */
    OVERTAKEN,
    /** The quarter was closed for reports. */
    LOCKED,
    /** Every measure was reported. */
    ANSWERED
}

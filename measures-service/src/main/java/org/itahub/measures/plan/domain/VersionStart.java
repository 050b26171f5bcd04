package org.itahub.measures.plan.domain;

/** What came of wanting to change a published plan. */
public sealed interface VersionStart {
    /** @param plan the next version: a draft that says what the published one says */
    record Started(Plan plan) implements VersionStart {}

    /** The first version is still being written or signed, and is changed itself. */
    record NotPublishedYet(PlanState state) implements VersionStart {}

    /** A later version is being written or signed already. */
    record OnItsWay(int version, PlanState state) implements VersionStart {}

    record ReasonMissing() implements VersionStart {}
}

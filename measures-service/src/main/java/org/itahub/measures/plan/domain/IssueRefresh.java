package org.itahub.measures.plan.domain;

/** What came of putting newer issues into a plan. */
public sealed interface IssueRefresh {
    record Done(Plan plan) implements IssueRefresh {}

    /** The plan is with its signatories or published. */
    record Frozen(PlanState state) implements IssueRefresh {}
}

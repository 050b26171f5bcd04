package org.itahub.measures.planlist;

/**
 * A plan that the caller gets to see, and by what its written form is known.
 *
 * @param allReports whether the caller sees its reports before they are accepted
 * @param stamp grows with every change of the plan, its reports or its agency
 */
record ShownPlan(long id, PlanPlace place, boolean allReports, Stamp stamp) {
    /** Versions of the plan and the agency, and the number of changes of the plan's reports. */
    record Stamp(long plan, long agency, long progress) {}
}

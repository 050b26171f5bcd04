package org.itahub.measures.plan;

import org.itahub.measures.plan.domain.Plan;

/**
 * A plan as it is stored.
 *
 * @param version of the stored plan, for entity tags; not the plan's own version number
 */
public record StoredPlan(Plan plan, long version) {}

package org.itahub.measures.plan;

import java.time.Instant;
import org.itahub.measures.plan.domain.PlanState;

/**
 * A version of a year's plan as lists show it.
 *
 * @param reason why the version before was changed; null for the first
 * @param publishedAt null before
 */
public record PlanVersion(int version, PlanState state, String reason, Instant publishedAt) {}

package org.itahub.measures.plan.rest;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How to draft a plan; an empty object will do.
 *
 * @param policy the triage policy whose classes call for issues; 1 is the only one so far
 */
@Schema(examples = "{}")
record DraftPlanRequest(@Pattern(regexp = "1") String policy) {
    private static final String DEFAULT_POLICY = "1";

    static String policyOf(DraftPlanRequest request) {
        return request == null || request.policy == null ? DEFAULT_POLICY : request.policy;
    }
}

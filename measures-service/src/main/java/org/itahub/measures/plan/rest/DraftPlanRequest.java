package org.itahub.measures.plan.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.MeasuresFrom;

/**
 * How to draft a plan; an empty object will do.
 *
 * @param policy the triage policy whose classes call for issues; 1 is the only one so far
 * @param measuresFrom where the draft's first measures come from: LAST_YEAR carries over what last year's published plan
 *     left unfinished, LIBRARY suggests for each urgent issue that is still without one; none for an empty draft. The
 *     issues always come from the published result
 */
@Schema(examples = {"{}", "{\"policy\": \"1\", \"measuresFrom\": [\"LIBRARY\"]}"})
record DraftPlanRequest(
        @Pattern(regexp = "1") String policy, @Size(max = 2) List<@NotNull MeasuresFrom> measuresFrom) {
    private static final String DEFAULT_POLICY = "1";

    static String policyOf(DraftPlanRequest request) {
        return request == null || request.policy == null ? DEFAULT_POLICY : request.policy;
    }

    static Set<MeasuresFrom> sourcesOf(DraftPlanRequest request) {
        return request == null || request.measuresFrom == null ? Set.of() : Set.copyOf(request.measuresFrom);
    }
}

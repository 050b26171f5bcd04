package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.BangkokTime;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.signoff.domain.Decision;
import org.itahub.measures.signoff.domain.Signature;
import org.itahub.measures.signoff.domain.Step;

/**
 * The whole plan.
 *
 * @param resultYear the year of the result that it rests on
 * @param policy the triage policy of the result's analysis
 * @param version 1 for the first plan of the year
 * @param chain the posts of the latest submission; none before
 * @param signatures every decision taken, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Plan")
public record PlanResponse(
        @Schema(examples = "H140001") String agencyCode,
        @Schema(examples = "2566") int fiscalYear,
        @Schema(examples = "2565") int resultYear,
        @Schema(examples = "1") int resultRevision,
        @Schema(examples = "1") String policy,
        @Schema(examples = "DRAFT") PlanState state,
        @Schema(examples = "1") int version,
        OffsetDateTime publishedAt,
        List<Step> chain,
        List<Decided> signatures,
        List<Issue> issues,
        List<MeasureResponse> measures) {
    /** A signatory's decision. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Signature")
    public record Decided(int position, String post, String by, Decision decision, String reason, OffsetDateTime at) {
        static Decided of(Signature signature) {
            return new Decided(
                    signature.position(),
                    signature.post(),
                    signature.by(),
                    signature.decision(),
                    signature.reason(),
                    BangkokTime.of(signature.at()));
        }
    }

    /** The plan as REST and the event {@code plan.published} show it. */
    public static PlanResponse of(Plan plan) {
        return new PlanResponse(
                plan.agencyCode(),
                plan.year().value(),
                plan.basis().year().value(),
                plan.basis().revision(),
                plan.basis().policy(),
                plan.state(),
                plan.version(),
                BangkokTime.of(plan.publishedAt()),
                plan.signOff().chain().steps(),
                plan.signOff().history().stream().map(Decided::of).toList(),
                plan.issues(),
                plan.measures().stream().map(MeasureResponse::of).toList());
    }
}

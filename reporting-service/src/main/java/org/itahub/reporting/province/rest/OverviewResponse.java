package org.itahub.reporting.province.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.reporting.province.Overview;
import org.itahub.reporting.province.domain.NationalTarget;
import org.itahub.reporting.province.domain.PlanCounts;
import org.itahub.reporting.province.domain.QuarterCounts;

@Schema(name = "Overview", description = "A province at a glance")
public record OverviewResponse(
        @Schema(description = "Thai name of the province") String province,

        @Schema(description = "Fiscal year of the results, Buddhist era")
        int fiscalYear,

        @Schema(description = "Fiscal year of the plans that answer them")
        int planYear,

        @Schema(description = "Agencies known to the hub") int agencies,

        @Schema(description = "Agencies whose result is published")
        int published,

        @Schema(
                description = "Mean of the published totals, two decimals; absent while none is published",
                nullable = true)
        BigDecimal mean,

        @Schema(description = "Agencies by level, best level first")
        List<LevelResponse> levels,

        TargetResponse target,
        PlansResponse plans,

        @Schema(description = "Reports of the plans' year by quarter")
        List<QuarterResponse> quarters) {

    @Schema(name = "OverviewLevel")
    public record LevelResponse(String code, int count) {}

    @Schema(name = "OverviewTarget", description = "The national target: a share of agencies at a threshold or above")
    public record TargetResponse(
            @Schema(
                    description = "Points, from the framework of the year; absent while nothing is published",
                    nullable = true)
            BigDecimal threshold,

            @Schema(
                    description = "Percent of the published agencies; absent while nothing is published",
                    nullable = true)
            BigDecimal wantedShare,

            @Schema(description = "Agencies at the threshold or above")
            int reached,

            @Schema(description = "Percent, two decimals; absent while nothing is published", nullable = true)
            BigDecimal share,

            @Schema(description = "Judged on the exact share")
            boolean met) {

        static TargetResponse of(NationalTarget target) {
            return new TargetResponse(
                    target.threshold(), target.wantedShare(), target.reached(), target.share(), target.met());
        }
    }

    @Schema(name = "OverviewPlans", description = "Agencies by the state of their plan; none: not begun")
    public record PlansResponse(int none, int draft, int submitted, int returned, int published) {

        static PlansResponse of(PlanCounts plans) {
            return new PlansResponse(
                    plans.none(), plans.draft(), plans.submitted(), plans.returned(), plans.published());
        }
    }

    @Schema(name = "OverviewQuarter")
    public record QuarterResponse(
            @Schema(description = "1 to 4; 1 begins on 1 October")
            int quarter,

            @Schema(description = "As the published plans name it; absent while there is none", nullable = true)
            LocalDate dueDate,

            @Schema(description = "Reports expected: every measure of a published plan, unless cancelled earlier")
            int due,

            @Schema(description = "Handed in and standing: under review or accepted")
            int submitted,

            @Schema(description = "Of the submitted, accepted")
            int accepted,

            @Schema(description = "Sent back and not handed in again")
            int returned,

            @Schema(description = "Handed in after the due date, or missing although it has passed")
            int late) {

        static QuarterResponse of(QuarterCounts counts) {
            return new QuarterResponse(
                    counts.quarter().number(),
                    counts.dueDate().orElse(null),
                    counts.due(),
                    counts.submitted(),
                    counts.accepted(),
                    counts.returned(),
                    counts.late());
        }
    }

    static OverviewResponse of(Overview overview) {
        return new OverviewResponse(
                overview.province(),
                overview.resultYear().value(),
                overview.resultYear().next().value(),
                overview.agencies(),
                overview.target().published(),
                overview.mean().rounded(),
                overview.levels().stream()
                        .map(level -> new LevelResponse(level.code(), level.count()))
                        .toList(),
                TargetResponse.of(overview.target()),
                PlansResponse.of(overview.plans()),
                overview.quarters().stream().map(QuarterResponse::of).toList());
    }
}

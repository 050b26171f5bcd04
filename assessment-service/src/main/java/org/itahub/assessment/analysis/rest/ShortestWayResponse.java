package org.itahub.assessment.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.domain.ShortestWay;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.result.Assessment;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** The fewest items that, put right, reach a goal. */
@Schema(name = "ShortestWay", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2564, "revision": 1, "total": 81.39, "level": "B", \
                "wantedLevel": "A", "reachable": true, "steps": [{"code": "O42", \
                "topicTh": "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "topicEn": "Measures for integrity and transparency", \
                "instrument": "OIT", "score": 0.00, "gain": {"exact": "5", "points": 5.00}, "totalAfter": 86.39, \
                "levelAfter": "A"}], "totalAtBest": 86.39, "levelAtBest": "A"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShortestWayResponse(
        String agencyCode,
        int fiscalYear,
        int revision,
        BigDecimal total,
        String level,
        String wantedLevel,
        BigDecimal wantedTotal,

        @Schema(description = "False where not even all items together reach the goal")
        boolean reachable,

        @Schema(description = "Greatest gain first; none where the goal is reached already, or cannot be")
        List<StepEntry> steps,

        @Schema(description = "With the steps; where the goal cannot be reached, with every item put right")
        BigDecimal totalAtBest,

        String levelAtBest) {

    /** @param totalAfter with this item and all before it put right */
    @Schema(name = "ShortestWayStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepEntry(
            String code,
            String topicTh,
            String topicEn,
            String instrument,
            BigDecimal score,
            PointsEntry gain,
            BigDecimal totalAfter,
            String levelAfter) {

        static StepEntry of(ShortestWay.Step step) {
            return new StepEntry(
                    step.item().code(),
                    step.item().topic().th(),
                    step.item().topic().en(),
                    step.after().framework().instrumentOf(step.item()).code(),
                    step.before().shown(),
                    PointsEntry.of(step.gain()),
                    total(step.after()),
                    level(step.after()));
        }
    }

    static ShortestWayResponse of(
            ScoredAssessment scored, LevelRule wanted, Rational wantedTotal, ShortestWay.Way way) {
        Assessment assessment = scored.assessment();
        List<ShortestWay.Step> steps =
                switch (way) {
                    case ShortestWay.Way.Reached reached -> reached.steps();
                    case ShortestWay.Way.Unreachable unreachable -> List.of();
                };
        ScoreSheet best =
                switch (way) {
                    case ShortestWay.Way.Reached reached ->
                        steps.isEmpty() ? scored.sheet() : steps.getLast().after();
                    case ShortestWay.Way.Unreachable(ScoreSheet all) -> all;
                };
        return new ShortestWayResponse(
                assessment.agencyCode(),
                assessment.fiscalYear(),
                assessment.revision().number(),
                total(scored.sheet()),
                level(scored.sheet()),
                wanted == null ? null : wanted.code(),
                wantedTotal == null ? null : wantedTotal.rounded(),
                way instanceof ShortestWay.Way.Reached,
                steps.stream().map(StepEntry::of).toList(),
                total(best),
                level(best));
    }

    private static BigDecimal total(ScoreSheet sheet) {
        return sheet.total().map(Figure::shown).orElse(null);
    }

    private static String level(ScoreSheet sheet) {
        return sheet.level().map(LevelRule::code).orElse(null);
    }
}

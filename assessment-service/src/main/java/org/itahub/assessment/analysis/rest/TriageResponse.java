package org.itahub.assessment.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.ReadTriage;
import org.itahub.assessment.analysis.TriageThresholdsEntry;
import org.itahub.assessment.analysis.domain.ExtremePoints;
import org.itahub.assessment.analysis.domain.Triage;
import org.itahub.assessment.analysis.domain.TriageRule;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.result.Assessment;
import org.itahub.assessment.result.ScoredAssessment;

/** What each indicator of a result asks of the agency. */
@Schema(name = "Triage", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2564, "revision": 1, "policy": "1", \
                "thresholdsOf": "STANDARD", "thresholds": {"bands": [{"triage": "KEEP", "from": 100.00}, \
                {"triage": "IMPROVE", "from": 85.00}, {"triage": "URGENT", "from": 0.00}]}, "indicators": [\
                {"code": "10", "nameTh": "การป้องกันการทุจริต", "nameEn": "Preventing corruption", \
                "instrument": "OIT", "score": 50.00, "rank": 10, "triage": "URGENT", "recoverablePoints": 10.00, \
                "recoverableExact": "10", \
                "items": [{"code": "O42", "topicTh": "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", \
                "topicEn": "Measures for integrity and transparency", "score": 0.00, "recoverablePoints": 5.00, \
                "recoverableExact": "5"}]}]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TriageResponse(
        String agencyCode,
        int fiscalYear,
        int revision,
        String policy,

        @Schema(description = "Whose thresholds hold") ReadTriage.Source thresholdsOf,

        TriageThresholdsEntry thresholds,
        List<TriagedIndicator> indicators,

        @Schema(
                description =
                        "Policy 3 only: weak points and points to develop of each instrument with known questions")
        List<InstrumentPoints> points) {

    /**
     * @param recoverablePoints what the total would gain if the indicator rose to 100
     * @param recoverableExact the same as a fraction
     * @param items items under 100, lowest first; none if the indicator was entered as a score
     */
    @Schema(name = "TriagedIndicator")
    record TriagedIndicator(
            String code,
            String nameTh,
            String nameEn,
            String instrument,
            BigDecimal score,
            int rank,
            TriageClass triage,
            BigDecimal recoverablePoints,
            String recoverableExact,
            List<WeakItem> items) {}

    /** @param recoverablePoints what the total would gain if the item rose to 100; @param recoverableExact as a fraction */
    @Schema(name = "WeakItem")
    record WeakItem(
            String code,
            String topicTh,
            String topicEn,
            BigDecimal score,
            BigDecimal recoverablePoints,
            String recoverableExact) {}

    /** @param weak lowest first; @param develop highest first */
    @Schema(name = "InstrumentPoints")
    record InstrumentPoints(String instrument, List<Point> weak, List<Point> develop) {}

    @Schema(name = "TriagedItem")
    record Point(
            String code,
            String indicator,
            String topicTh,
            String topicEn,
            BigDecimal score,
            TriageClass triage,
            PointsEntry recoverable) {}

    static TriageResponse of(ScoredAssessment scored, ReadTriage.InForce policy) {
        Assessment assessment = scored.assessment();
        return new TriageResponse(
                assessment.agencyCode(),
                assessment.fiscalYear(),
                assessment.revision().number(),
                Integer.toString(policy.policy()),
                policy.thresholds(),
                TriageThresholdsEntry.of(policy.rule()),
                Triage.of(scored.sheet(), policy.rule()).stream()
                        .map(TriageResponse::indicator)
                        .toList(),
                policy.rule() instanceof TriageRule.Extremes extremes
                        ? ExtremePoints.of(scored.sheet(), extremes).stream()
                                .map(TriageResponse::points)
                                .toList()
                        : null);
    }

    private static TriagedIndicator indicator(Triage.Issue issue) {
        Indicator it = issue.indicator();
        return new TriagedIndicator(
                it.code(),
                it.name().th(),
                it.name().en(),
                it.instrument(),
                issue.figure().shown(),
                issue.rank(),
                issue.triage(),
                issue.recoverable().rounded(),
                issue.recoverable().fraction(),
                issue.weakItems().stream().map(TriageResponse::weakItem).toList());
    }

    private static WeakItem weakItem(Triage.WeakItem weak) {
        return new WeakItem(
                weak.item().code(),
                weak.item().topic().th(),
                weak.item().topic().en(),
                weak.figure().shown(),
                weak.recoverable().rounded(),
                weak.recoverable().fraction());
    }

    private static InstrumentPoints points(ExtremePoints.OfInstrument of) {
        return new InstrumentPoints(
                of.instrument().code(),
                of.weak().stream().map(TriageResponse::point).toList(),
                of.develop().stream().map(TriageResponse::point).toList());
    }

    private static Point point(ExtremePoints.Point point) {
        return new Point(
                point.item().code(),
                point.item().indicator(),
                point.item().topic().th(),
                point.item().topic().en(),
                point.figure().shown(),
                point.triage(),
                PointsEntry.of(point.recoverable()));
    }
}

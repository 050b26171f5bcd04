package org.itahub.assessment.analysis.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.domain.Triage;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.framework.domain.TriagePolicy;
import org.itahub.assessment.result.Assessment;
import org.itahub.assessment.result.ScoredAssessment;

/** What each indicator of a result asks of the agency. */
@Schema(name = "Triage", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2564, "revision": 1, "policy": "1", "indicators": [\
                {"code": "10", "nameTh": "การป้องกันการทุจริต", "nameEn": "Preventing corruption", \
                "instrument": "OIT", "score": 50.00, "rank": 10, "triage": "URGENT", "recoverablePoints": 10.00, \
                "items": [{"code": "O42", "topicTh": "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", \
                "topicEn": "Measures for integrity and transparency", "score": 0.00, "recoverablePoints": 5.00}]}]}""")
record TriageResponse(
        String agencyCode, int fiscalYear, int revision, String policy, List<TriagedIndicator> indicators) {

    /**
     * @param recoverablePoints what the total would gain if the indicator rose to 100
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
            List<WeakItem> items) {}

    /** @param recoverablePoints what the total would gain if the item rose to 100 */
    @Schema(name = "WeakItem")
    record WeakItem(String code, String topicTh, String topicEn, BigDecimal score, BigDecimal recoverablePoints) {}

    static TriageResponse of(ScoredAssessment scored, TriagePolicy policy) {
        Assessment assessment = scored.assessment();
        return new TriageResponse(
                assessment.agencyCode(),
                assessment.fiscalYear(),
                assessment.revision().number(),
                Integer.toString(policy.no()),
                Triage.of(scored.sheet(), policy).stream()
                        .map(TriageResponse::indicator)
                        .toList());
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
                issue.weakItems().stream().map(TriageResponse::weakItem).toList());
    }

    private static WeakItem weakItem(Triage.WeakItem weak) {
        return new WeakItem(
                weak.item().code(),
                weak.item().topic().th(),
                weak.item().topic().en(),
                weak.figure().shown(),
                weak.recoverable().rounded());
    }
}

package org.itahub.assessment.reconciliation.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.result.ScoredAssessment;

/**
 * A result's published statements, each judged.
 *
 * @param revision which revision of the result was judged
 */
@Schema(name = "Reconciliation", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2565, "revision": 1, "figures": [\
                {"figure": "OIT", "verdict": "CONTRADICTORY", "code": "figure-not-possible", "published": "98.78", \
                "expected": "89.78", "possibleFrom": "3591/40", "possibleTo": "17957/200", "cause": "DIGITS_SWAPPED", \
                "causeTh": "น่าจะพิมพ์ตัวเลขสลับตำแหน่ง", "causeEn": "two digits probably changed places", \
                "messageTh": "ประกาศไว้ 98.78", "messageEn": "stated as 98.78"}]}""")
record ReconciliationResponse(String agencyCode, int fiscalYear, int revision, List<ReconciledFigure> figures) {

    static ReconciliationResponse of(ScoredAssessment scored) {
        return new ReconciliationResponse(
                scored.assessment().agencyCode(),
                scored.assessment().fiscalYear(),
                scored.assessment().revision().number(),
                scored.judgements().stream().map(ReconciledFigure::of).toList());
    }
}

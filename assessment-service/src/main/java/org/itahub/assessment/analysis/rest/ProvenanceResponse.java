package org.itahub.assessment.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.domain.FigureNames;
import org.itahub.assessment.analysis.domain.FormulaWording;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.result.Assessment;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.scoring.domain.CountedScore;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.Formula;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** How a figure came about, down to the scores that were entered. */
@Schema(name = "Provenance", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2564, "revision": 1, "figure": {"kind": "SUB_INDICATOR", \
                "code": "10.2", "nameTh": "มาตรการภายในเพื่อป้องกันการทุจริต", "nameEn": "Internal measures", \
                "formula": "MEAN", "formulaTh": "ค่าเฉลี่ยของคะแนนข้อประเมิน 2 รายการ: O42, O43", \
                "formulaEn": "the mean of 2 items: O42, O43", "exact": "0", "rounded": 0.00, "inputs": []}}""")
record ProvenanceResponse(String agencyCode, int fiscalYear, int revision, FigureNode figure) {

    /**
     * One figure and what it was computed from.
     *
     * @param weight the share, as a fraction, with which it enters the figure above; none at the top
     * @param exact the score as a fraction in lowest terms
     * @param rounded the score as shown
     * @param answered how many people a counted score is the mean of
     */
    @Schema(name = "FigureProvenance")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FigureNode(
            FigureKind kind,
            String code,
            String nameTh,
            String nameEn,
            String weight,
            Formula formula,
            String formulaTh,
            String formulaEn,
            @Schema(examples = "24361/250") String exact,
            @Schema(examples = "97.44") BigDecimal rounded,
            Integer answered,
            List<FigureNode> inputs) {}

    static ProvenanceResponse of(ScoredAssessment scored, Figure figure) {
        Assessment assessment = scored.assessment();
        return new ProvenanceResponse(
                assessment.agencyCode(),
                assessment.fiscalYear(),
                assessment.revision().number(),
                node(scored.sheet(), figure, null));
    }

    private static FigureNode node(ScoreSheet sheet, Figure figure, Rational weight) {
        Text name = FigureNames.of(sheet.framework(), figure);
        Optional<CountedScore> counted = sheet.results().counted(figure.code());
        Text formula = counted.map(FormulaWording::of).orElseGet(() -> FormulaWording.of(figure));
        return new FigureNode(
                figure.kind(),
                figure.code(),
                name.th(),
                name.en(),
                weight == null ? null : weight.fraction(),
                figure.formula(),
                formula.th(),
                formula.en(),
                figure.value().fraction(),
                figure.shown(),
                counted.map(CountedScore::answered)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt)
                        .orElse(null),
                figure.inputs().stream()
                        .map(input -> node(sheet, input.figure(), input.weight()))
                        .toList());
    }
}

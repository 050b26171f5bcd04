package org.itahub.assessment.reconciliation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.reconciliation.FigureFinding;
import org.itahub.assessment.reconciliation.domain.Cause;
import org.itahub.assessment.reconciliation.domain.Finding;
import org.itahub.assessment.reconciliation.domain.Judgement;
import org.itahub.platform.problem.Wording;

/**
 * What is to be said of a published statement.
 *
 * @param figure code of the figure, {@code level} for the level
 * @param code of a contradiction: {@code figure-not-possible} or {@code level-not-of-total}
 * @param published as stated
 * @param expected what the scores give
 * @param possibleFrom of a contradiction, the lowest exact value that the scores could give within their rounding
 * @param possibleTo the upper end of those values
 * @param cause what most likely happened, where one slip explains the figure
 */
@Schema(name = "ReconciledFigure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReconciledFigure(
        @Schema(examples = "OIT") String figure,
        Verdict verdict,
        String code,
        @Schema(examples = "98.78") String published,
        @Schema(examples = "89.78") String expected,
        @Schema(examples = "3591/40") String possibleFrom,
        @Schema(examples = "17957/200") String possibleTo,
        Cause cause,
        String causeTh,
        String causeEn,
        String messageTh,
        String messageEn) {

    /** How a published figure stands to its parts. */
    @Schema(name = "Verdict")
    public enum Verdict {
        CONSISTENT,
        NOT_DERIVABLE,
        CONTRADICTORY
    }

    public static ReconciledFigure of(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Consistent fine ->
                plain(
                        fine,
                        Verdict.CONSISTENT,
                        fine.expected(),
                        Wording.of(
                                "ตรงกับคะแนนที่ให้มาภายในช่วงการปัดเศษ",
                                "agrees with the scores within their rounding"));
            case Judgement.NotDerivable untold ->
                plain(
                        untold,
                        Verdict.NOT_DERIVABLE,
                        null,
                        Wording.of(
                                "คะแนนที่มีอยู่ยังไม่พอให้คำนวณเทียบ",
                                "the scores at hand are not enough to compute it"));
            case Finding finding -> of(FigureFinding.of(finding));
        };
    }

    public static ReconciledFigure of(FigureFinding finding) {
        Wording cause = finding.cause().map(CauseWording::of).orElse(Wording.of(null, null));
        boolean level = finding.possibleFrom().isEmpty();
        return new ReconciledFigure(
                finding.figure(),
                Verdict.CONTRADICTORY,
                finding.code(),
                finding.published(),
                finding.expected(),
                finding.possibleFrom().orElse(null),
                finding.possibleTo().orElse(null),
                finding.cause().orElse(null),
                cause.th(),
                cause.en(),
                level
                        ? "ประกาศระดับ " + finding.published() + " แต่คะแนนรวมอยู่ในระดับ " + finding.expected()
                        : "ประกาศไว้ " + finding.published() + " แต่คะแนนที่ให้มาคำนวณได้ " + finding.expected()
                                + " และการปัดเศษอธิบายความต่างไม่ได้",
                level
                        ? "stated as level " + finding.published() + ", but the total is of level " + finding.expected()
                        : "stated as " + finding.published() + ", but the scores give " + finding.expected()
                                + " and no rounding explains the difference");
    }

    private static ReconciledFigure plain(Judgement judgement, Verdict verdict, String expected, Wording message) {
        return new ReconciledFigure(
                judgement.figure(),
                verdict,
                null,
                judgement.published(),
                expected,
                null,
                null,
                null,
                null,
                null,
                message.th(),
                message.en());
    }
}

package org.itahub.assessment.result.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.reconciliation.domain.Finding;

/**
 * A published statement that cannot be right.
 *
 * @param figure code of the figure, {@code level} for the level
 * @param code {@code figure-not-possible} or {@code level-not-of-total}
 * @param published as stated
 * @param expected what the entered scores give
 * @param possibleFrom the lowest exact value that they could give within their rounding; figures only
 * @param possibleTo the upper end of those values; figures only
 */
@Schema(name = "Finding")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingEntry(
        String figure,
        String code,
        String published,
        String expected,
        String possibleFrom,
        String possibleTo,
        String messageTh,
        String messageEn) {

    static FindingEntry of(Finding finding) {
        return switch (finding) {
            case Finding.FigureOff off -> {
                String expected = off.computed().shown().toPlainString();
                yield new FindingEntry(
                        off.computed().code(),
                        "figure-not-possible",
                        off.published(),
                        expected,
                        off.possible().low().fraction(),
                        off.possible().high().fraction(),
                        "ประกาศไว้ " + off.published() + " แต่คะแนนที่ให้มาคำนวณได้ " + expected
                                + " และการปัดเศษอธิบายความต่างไม่ได้",
                        "stated as " + off.published() + ", but the scores give " + expected
                                + " and no rounding explains the difference");
            }
            case Finding.LevelOff off -> {
                String expected = String.join(" / ", off.expected());
                yield new FindingEntry(
                        "level",
                        "level-not-of-total",
                        off.published(),
                        expected,
                        null,
                        null,
                        "ประกาศระดับ " + off.published() + " แต่คะแนนรวมอยู่ในระดับ " + expected,
                        "stated as level " + off.published() + ", but the total is of level " + expected);
            }
        };
    }
}

package org.itahub.assessment.analysis.domain;

import java.util.stream.Collectors;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.scoring.domain.CountedScore;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;

/** Says in words how a figure came about. */
public final class FormulaWording {

    private FormulaWording() {}

    /** The formula in Thai and English, with the codes of its inputs. */
    public static Text of(Figure figure) {
        return switch (figure.formula()) {
            case GIVEN ->
                new Text(
                        "ใช้คะแนนตามที่บันทึกเข้าระบบ โดยไม่ปัดเศษ",
                        "the score as it was entered, without any rounding");
            case MEAN -> mean(figure);
            case WEIGHTED_SUM ->
                new Text(
                        "ผลรวมของคะแนนแต่ละเครื่องมือคูณน้ำหนัก: " + weightedTerms(figure),
                        "the sum of each instrument's score times its weight: " + weightedTerms(figure));
        };
    }

    /** How a score came about that the hub itself counted or checked. */
    public static Text of(CountedScore counted) {
        return counted.answered().isPresent()
                ? new Text(
                        "ค่าเฉลี่ยของคำตอบจากผู้ตอบ " + counted.answered().getAsInt() + " คน นับโดยระบบ โดยไม่ปัดเศษ",
                        "the mean of the answers of " + counted.answered().getAsInt()
                                + " people, counted by the hub without any rounding")
                : new Text("คะแนนที่ตรวจและตัดสินในระบบ", "the score as it was decided in the hub");
    }

    private static Text mean(Figure figure) {
        int count = figure.inputs().size();
        FigureKind of = figure.inputs().getFirst().figure().kind();
        String codes =
                figure.inputs().stream().map(input -> input.figure().code()).collect(Collectors.joining(", "));
        return new Text(
                "ค่าเฉลี่ยของคะแนน" + thaiName(of) + " " + count + " รายการ: " + codes,
                "the mean of " + count + " " + englishName(of, count) + ": " + codes);
    }

    private static String weightedTerms(Figure total) {
        return total.inputs().stream()
                .map(input -> input.weight().rounded() + " × " + input.figure().code())
                .collect(Collectors.joining(" + "));
    }

    private static String thaiName(FigureKind kind) {
        return switch (kind) {
            case TOTAL -> "รวม";
            case INSTRUMENT -> "เครื่องมือ";
            case INDICATOR -> "ตัวชี้วัด";
            case SUB_INDICATOR -> "ตัวชี้วัดย่อย";
            case ITEM -> "ข้อประเมิน";
        };
    }

    private static String englishName(FigureKind kind, int count) {
        String one =
                switch (kind) {
                    case TOTAL -> "total";
                    case INSTRUMENT -> "instrument";
                    case INDICATOR -> "indicator";
                    case SUB_INDICATOR -> "sub-indicator";
                    case ITEM -> "item";
                };
        return count == 1 ? one : one + "s";
    }
}

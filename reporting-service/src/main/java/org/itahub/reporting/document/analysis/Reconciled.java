package org.itahub.reporting.document.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.Reconciliation.Figure;
import org.itahub.reporting.result.Reconciliation.Verdict;

/** What was stated of the result against what its scores give, in words that an officer can act on. */
final class Reconciled {
    private Reconciled() {}

    static List<Block> blocks(AgencyYear year) {
        List<Figure> figures = year.reconciliation().figures();
        if (figures.isEmpty()) {
            return List.of(new Paragraph("ไม่มีตัวเลขจากประกาศอย่างเป็นทางการให้สอบทานกับคะแนนที่ใช้คำนวณ"));
        }
        return List.of(
                new Paragraph(summary(figures)),
                Field.table(
                        "reconciliation",
                        "ผลการสอบทานตัวเลขที่ประกาศ",
                        List.of(
                                Field.text("figure", "รายการ", 26, each -> name(each.figure(), year.result())),
                                Field.text("published", "ที่ประกาศ", 17, Figure::published),
                                Field.text("expected", "ที่คำนวณได้", 19, Figure::expected),
                                Field.lines("verdict", "ข้อสรุปและสิ่งที่ต้องทำ", 60, Reconciled::verdict)),
                        figures));
    }

    private static String summary(List<Figure> figures) {
        return "สอบทานแล้ว " + figures.size() + " รายการ: ตรงกัน " + count(figures, Verdict.CONSISTENT)
                + " คำนวณเทียบไม่ได้ " + count(figures, Verdict.NOT_DERIVABLE) + " ขัดแย้งกัน "
                + count(figures, Verdict.CONTRADICTORY)
                + " รายการ การสอบทานเผื่อความคลาดเคลื่อนจากการปัดเศษไว้แล้ว";
    }

    private static long count(List<Figure> figures, Verdict verdict) {
        return figures.stream().filter(figure -> figure.verdict() == verdict).count();
    }

    private static List<String> verdict(Figure figure) {
        return switch (figure.verdict()) {
            case CONSISTENT -> List.of("ตรงกัน", "ไม่ต้องดำเนินการ");
            case NOT_DERIVABLE ->
                List.of(
                        "คำนวณเทียบไม่ได้",
                        "คะแนนในระบบยังไม่ละเอียดพอ ให้นำเข้าคะแนนย่อยของรายการนี้แล้วสอบทานอีกครั้ง");
            case CONTRADICTORY ->
                Stream.of(
                                "ขัดแย้งกัน",
                                figure.causeTh(),
                                "ให้ตรวจกับเอกสารต้นฉบับ หากพิมพ์ผิดให้แก้ไขข้อมูลในระบบ "
                                        + "หากต้นฉบับผิดให้แจ้งผู้ประกาศผลเป็นหนังสือ")
                        .filter(line -> line != null && !line.isBlank())
                        .toList();
        };
    }

    /** What a figure's code stands for. */
    private static String name(String code, PublishedResult result) {
        return switch (code) {
            case "total" -> "คะแนนรวม";
            case "level" -> "ระดับผลการประเมิน";
            default ->
                Stream.of(
                                result.instruments().stream()
                                        .filter(each -> each.code().equals(code))
                                        .map(each -> code + " " + each.nameTh()),
                                result.indicators().stream()
                                        .filter(each -> each.code().equals(code))
                                        .map(each -> "ตัวชี้วัด " + each.label()),
                                result.items().stream()
                                        .filter(each -> each.code().equals(code))
                                        .map(each -> "ข้อ " + code + " " + each.topicTh()))
                        .flatMap(names -> names)
                        .findFirst()
                        .orElse(code.contains(".") ? "ตัวชี้วัดย่อย " + code : code);
        };
    }
}

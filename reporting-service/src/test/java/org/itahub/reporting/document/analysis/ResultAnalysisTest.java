package org.itahub.reporting.document.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.itahub.reporting.document.LostSamples;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.result.Triage;
import org.itahub.reporting.result.Triage.TriageClass;
import org.itahub.reporting.result.TriagePolicy;
import org.itahub.reporting.result.TriagePolicy.Band;
import org.junit.jupiter.api.Test;

class ResultAnalysisTest {
    private static final TriagePolicy AT_90 = new TriagePolicy(
            List.of(new Band(TriageClass.KEEP, new BigDecimal("90.00")), new Band(TriageClass.URGENT, BigDecimal.ZERO)),
            null);
    private static final TriagePolicy EXTREMES =
            new TriagePolicy(null, new TriagePolicy.Extremes(3, 3, new BigDecimal("80.00")));

    @Test
    void its_parts_are_numbered_without_a_hole() {
        assertEquals(
                List.of("1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10."),
                numbers(Samples.phitsanulok().analysis()));
        assertEquals(
                List.of("1.", "2.", "3.", "4.", "5.", "6.", "7."),
                numbers(Samples.lumphli().withTotalOnly().analysis()));
    }

    @Test
    void indicators_are_ranked_beside_the_year_before_and_what_has_changed() {
        Table ranking = table(Samples.phitsanulok().analysis(), "indicators");

        assertEquals("ปี 2564", ranking.columns().get(3).name());
        assertEquals(
                List.of(
                        Cell.figure(BigDecimal.valueOf(1), 0),
                        Cell.text("9. การเปิดเผยข้อมูล"),
                        Cell.figure(new BigDecimal("100"), 2),
                        Cell.figure(new BigDecimal("89.06"), 2),
                        Cell.figure(new BigDecimal("10.94"), 2),
                        Cell.text("รักษาระดับ")),
                ranking.rows().getFirst());
    }

    @Test
    void without_a_year_before_there_is_nothing_to_stand_beside() {
        Document first = Samples.lumphli().analysis();

        assertEquals(4, table(first, "indicators").columns().size());
        assertTrue(said(first).contains("ยังไม่มีผลของปีก่อนหน้าที่เผยแพร่ในระบบ"));
    }

    @Test
    void instruments_are_ranked_too() {
        Table ranking = table(Samples.lumphli().analysis(), "instruments");

        assertEquals(
                List.of("EIT", "OIT", "IIT"),
                ranking.rows().stream()
                        .map(row -> ((Cell.Text) row.get(1)).lines().getFirst().substring(0, 3))
                        .toList());
    }

    @Test
    void the_agencys_thresholds_are_said_and_drawn() {
        Samples sample = Samples.lumphli();
        Triage triage = sample.triage();

        Document standard = sample.analysis();
        Document at90 = sample.with(new Triage("2", AT_90, triage.indicators())).analysis();
        Document extremes =
                sample.with(new Triage("3", EXTREMES, triage.indicators())).analysis();

        assertTrue(said(standard)
                .contains("ต่ำกว่า 85\u00a0คะแนน แก้ไขโดยเร่งด่วน, ตั้งแต่ 85 แต่ไม่ถึง 100\u00a0คะแนน พัฒนาให้ดีขึ้น, "
                        + "100\u00a0คะแนน รักษาระดับ"));
        assertTrue(
                said(at90).contains("ต่ำกว่า 90\u00a0คะแนน แก้ไขโดยเร่งด่วน, ตั้งแต่ 90\u00a0คะแนนขึ้นไป รักษาระดับ"));
        assertTrue(said(extremes).contains("ต่ำสุด 3 อันดับเป็นจุดอ่อน (ต่ำกว่า 80\u00a0คะแนน แก้ไขโดยเร่งด่วน)"));
        assertEquals(new BigDecimal("85"), bars(standard).line());
        assertEquals(new BigDecimal("90.00"), bars(at90).line());
        assertEquals(new BigDecimal("80.00"), bars(extremes).line());
    }

    @Test
    void where_nothing_is_urgent_by_its_score_no_line_is_drawn() {
        var keepAll = new TriagePolicy(List.of(new Band(TriageClass.KEEP, BigDecimal.ZERO)), null);
        Samples sample = Samples.lumphli();

        Document document = sample.with(new Triage("2", keepAll, sample.triage().indicators()))
                .analysis();

        assertEquals(null, bars(document).line());
        assertTrue(said(document).contains("ตั้งแต่ 0\u00a0คะแนนขึ้นไป รักษาระดับ"));
    }

    @Test
    void urgent_indicators_are_listed_apart_from_those_to_improve() {
        Document document = Samples.lumphli().analysis();

        assertEquals(3, table(document, "urgent").rows().size());
        assertEquals(7, table(document, "improve").rows().size());
        assertTrue(said(document).contains("ยังไม่มีตัวชี้วัดที่ถึงเกณฑ์รักษาระดับ"));
        assertTrue(said(document).contains("จึงไม่มีคะแนนรายข้อ"));
    }

    @Test
    void where_single_items_are_sorted_these_stand_for_the_classes_of_indicators() {
        Document document = AnalysisSamples.singleItems(
                        List.of(AnalysisSamples.point("I9", "2", "99.10", TriageClass.IMPROVE)))
                .analysis();

        assertEquals(
                List.of(
                        Cell.text("I14 ข้อ"),
                        Cell.text("3. การใช้อำนาจ"),
                        Cell.figure(new BigDecimal("79.65"), 2),
                        Cell.text("แก้ไขโดยเร่งด่วน"),
                        Cell.figure(new BigDecimal("0.20"), 2)),
                table(document, "weak-IIT").rows().getFirst());
        assertEquals(
                Cell.text("I9 ข้อ"),
                table(document, "develop-IIT").rows().getFirst().getFirst());
        assertTrue(said(document).contains("จุดอ่อนคือข้อที่ได้คะแนนต่ำสุดของแต่ละเครื่องมือ"));
        assertTrue(document.tables().stream()
                .noneMatch(
                        table -> List.of("urgent", "improve", "improve-items").contains(table.id())));
    }

    @Test
    void beside_single_items_stand_the_indicators_whose_items_are_not_known() {
        Triage known = Samples.lumphli().triage();
        Document document = Samples.lumphli()
                .with(new Triage(
                        "3", EXTREMES, known.indicators(), List.of(new Triage.Points("OIT", List.of(), List.of()))))
                .analysis();

        assertEquals(3, table(document, "urgent").rows().size());
        assertEquals(7, table(document, "improve").rows().size());
        assertTrue(said(document).contains("ไม่มีข้อใดเป็นจุดที่ควรพัฒนา"));
    }

    @Test
    void every_item_stands_under_its_instrument_with_what_it_could_still_bring() {
        Document document = Samples.phitsanulok().analysis();

        assertEquals(30, table(document, "items-IIT").rows().size());
        assertEquals(15, table(document, "items-EIT").rows().size());
        assertEquals(43, table(document, "items-OIT").rows().size());
        assertEquals(
                Cell.figure(new BigDecimal("0.06"), 2),
                table(document, "items-IIT").rows().getFirst().get(3));
    }

    @Test
    void a_lost_item_says_what_was_missing_and_what_the_assessors_remarked() {
        Table lost = table(Samples.lumphli().with(LostSamples.items()).analysis(), "lost");

        assertEquals(
                List.of(
                        Cell.text("O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                        Cell.text(List.of("2) ขั้นตอนหรือวิธีปฏิบัติ", "3) การกำกับติดตามและการรายงานผล")),
                        Cell.text("เนื้อหาไม่ครบ"),
                        Cell.text("ไม่พบวิธีติดตามผลของมาตรการที่ 3")),
                lost.rows().getFirst());
        assertEquals(Cell.BLANK, lost.rows().getLast().get(1));
    }

    @Test
    void each_verdict_says_what_to_do() {
        Table judged = table(Samples.lumphli().analysis(), "reconciliation");

        assertEquals(
                List.of(
                        List.of(
                                "ขัดแย้งกัน",
                                "น่าจะพิมพ์ตัวเลขสลับตำแหน่ง",
                                "ให้ตรวจกับเอกสารต้นฉบับ หากพิมพ์ผิดให้แก้ไขข้อมูลในระบบ "
                                        + "หากต้นฉบับผิดให้แจ้งผู้ประกาศผลเป็นหนังสือ"),
                        List.of("ตรงกัน", "ไม่ต้องดำเนินการ"),
                        List.of(
                                "คำนวณเทียบไม่ได้",
                                "คะแนนในระบบยังไม่ละเอียดพอ ให้นำเข้าคะแนนย่อยของรายการนี้แล้วสอบทานอีกครั้ง")),
                judged.rows().stream()
                        .map(row -> ((Cell.Text) row.get(3)).lines())
                        .toList());
        assertEquals(Cell.text("ตัวชี้วัดย่อย 9.1"), judged.rows().getLast().getFirst());
    }

    @Test
    void a_total_alone_is_analysed_as_far_as_it_goes() {
        Document document = Samples.lumphli().withTotalOnly().analysis();

        assertTrue(document.blocks().stream().noneMatch(Chart.class::isInstance));
        assertTrue(said(document).contains("ผลของปีนี้มีเฉพาะคะแนนรวม"));
        assertFalse(said(document).contains("จุดแข็ง"));
    }

    private static List<String> numbers(Document document) {
        return document.blocks().stream()
                .filter(block -> block instanceof Heading heading && heading.level() == 1)
                .map(block -> ((Heading) block).text().split(" ")[0])
                .toList();
    }

    private static Table table(Document document, String id) {
        return document.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Chart bars(Document document) {
        return document.blocks().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String said(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }
}

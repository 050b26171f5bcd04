package org.itahub.reporting.document.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itahub.reporting.document.PlanCopies;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasuresPlanTest {

    @Test
    void by_instrument_each_instrument_has_its_table_and_each_indicator_the_score_that_was_signed() {
        Document document = PlanSamples.phitsanulok().document(PlanLayout.BY_INSTRUMENT, PlanSamples.THAI);

        assertEquals(
                List.of(
                        "IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
                        "EIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
                        "การลงนามเห็นชอบแผน"),
                titles(document));
        assertEquals(
                List.of(new BigDecimal("95.31"), new BigDecimal("91.38")),
                figures(document.tables().getFirst(), "score").subList(0, 2));
        assertEquals(
                List.of("2. การใช้งบประมาณ", "3. การใช้อำนาจ"),
                texts(document.tables().getFirst(), "indicator").subList(0, 2));
    }

    @Test
    void split_at_90_what_scored_less_stands_first_and_90_itself_is_not_less() {
        Plan plan = Samples.phitsanulok().plan();
        var issues = plan.issues().stream()
                .map(issue -> issue.no() == 3 ? scored(issue, "90.00") : scored(issue, "89.99"))
                .toList();
        Plan parted = PlanCopies.withIssues(plan, issues);

        Document document = PlanSamples.of(parted).document(PlanLayout.SPLIT_AT_90, PlanSamples.THAI);

        assertEquals(
                List.of("ตัวชี้วัดที่ได้คะแนนต่ำกว่า 90", "ตัวชี้วัดที่ได้คะแนนตั้งแต่ 90 ขึ้นไป"),
                titles(document).subList(0, 2));
        assertEquals(List.of(BigDecimal.ONE), figures(document.tables().get(1), "no"));
    }

    @Test
    void by_indicator_the_tenth_stands_after_the_second() {
        Plan plan = Samples.phitsanulok().plan();
        var issues = plan.issues().stream()
                .map(issue -> issue.no() == 3 ? numbered(issue, "10") : issue)
                .toList();
        Plan tenth = PlanCopies.withIssues(plan, issues);

        Table table = PlanSamples.of(tenth)
                .document(PlanLayout.BY_INDICATOR, PlanSamples.THAI)
                .tables()
                .getFirst();

        assertEquals("2. การใช้งบประมาณ", texts(table, "indicator").getFirst());
        assertEquals("10. การใช้อำนาจ", texts(table, "indicator").getLast());
    }

    @Test
    void weak_points_are_told_in_prose_before_the_measures() {
        List<Block> blocks = PlanSamples.phitsanulok()
                .document(PlanLayout.WEAK_POINTS, PlanSamples.THAI)
                .blocks();

        assertTrue(blocks.get(1) instanceof Heading);
        assertTrue(blocks.get(4) instanceof Paragraph(String text)
                && text.startsWith("ตัวชี้วัดที่ 3. การใช้อำนาจ ได้ 91.38\u00a0คะแนน")
                && text.contains("I14 ความถูกต้องของการประเมินผลการปฏิบัติงาน"));
    }

    @Test
    void by_item_a_measure_names_the_items_that_it_treats_and_the_day_by_which_it_is_done() {
        Table table = PlanSamples.phitsanulok()
                .document(PlanLayout.BY_ITEM, PlanSamples.THAI)
                .tables()
                .getFirst();

        assertTrue(texts(table, "measureAndItems").getFirst().endsWith("แก้ไขข้อ I13, I14, I15"));
        assertEquals(
                new Cell.Day(LocalDate.of(2023, 9, 30)),
                cells(table, "finishedBy").getFirst());
        assertEquals(
                new Cell.Day(LocalDate.of(2023, 1, 31)),
                cells(table, "finishedBy").get(1));
    }

    @Test
    void an_indicator_without_a_measure_is_named_as_such() {
        Document document = PlanSamples.phitsanulok().document(PlanLayout.BY_INSTRUMENT, PlanSamples.THAI);

        assertTrue(document.blocks().stream()
                .anyMatch(block -> block instanceof Paragraph(String text)
                        && text.startsWith("ตัวชี้วัดที่แผนฉบับนี้ไม่ได้กำหนดมาตรการไว้")
                        && text.contains("1. การปฏิบัติหน้าที่")));
    }

    @Test
    void a_measure_without_an_indicator_stands_last_in_a_table_of_its_own() {
        var plan = PlanSamples.changed(
                Samples.phitsanulok().plan(),
                measure -> measure.no() == 1
                        ? new Plan.Measure(1, 0, List.of(), "ก", List.of(), List.of(), true, null, null, null, null)
                        : measure);

        Table table = PlanSamples.of(plan)
                .document(PlanLayout.BY_INSTRUMENT, PlanSamples.THAI)
                .tables()
                .get(2);

        assertEquals("มาตรการที่ไม่ได้ผูกกับตัวชี้วัด", table.title());
        assertEquals(List.of("ทุกส่วนราชการ"), texts(table, "responsible"));
        assertEquals(List.of(Cell.BLANK), cells(table, "finishedBy"));
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void every_layout_holds_every_measure_once_and_the_sign_off(PlanLayout layout) {
        Document document = PlanSamples.phitsanulok().document(layout, PlanSamples.THAI);
        List<Table> tables = document.tables();

        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                tables.subList(0, tables.size() - 1).stream()
                        .flatMap(table -> figures(table, "no").stream())
                        .map(BigDecimal::toPlainString)
                        .sorted()
                        .toList());
        assertTrue(document.blocks().getLast() instanceof SignOff);
        assertEquals(
                new Cell.Day(LocalDate.of(2022, 11, 15)),
                cells(tables.getLast(), "date").getFirst());
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void an_empty_plan_says_that_there_is_nothing_and_shows_an_empty_table(PlanLayout layout) {
        Document document = PlanSamples.empty().document(layout, PlanSamples.THAI);

        assertTrue(document.blocks().getFirst() instanceof Paragraph(String text) && text.contains("ยังไม่มีมาตรการ"));
        assertEquals(1, document.tables().size());
        assertEquals(List.of(), document.tables().getFirst().rows());
    }

    @Test
    void without_a_published_result_an_instrument_is_known_by_its_code() {
        var plan = new MeasuresPlan(
                Samples.phitsanulok().agency(), Samples.phitsanulok().plan(), Optional.empty());
        Document document = plan.document(PlanLayout.BY_INSTRUMENT, PlanSamples.THAI);

        assertEquals(List.of("IIT", "EIT"), titles(document).subList(0, 2));
        assertFalse(((Paragraph) document.blocks().getFirst()).text().contains("คะแนนรวม"));
    }

    private static Plan.Issue scored(Plan.Issue issue, String score) {
        return new Plan.Issue(
                issue.no(),
                issue.indicator(),
                issue.nameTh(),
                issue.instrument(),
                new BigDecimal(score),
                issue.items());
    }

    private static Plan.Issue numbered(Plan.Issue issue, String indicator) {
        return new Plan.Issue(issue.no(), indicator, issue.nameTh(), issue.instrument(), issue.score(), issue.items());
    }

    private static List<String> titles(Document document) {
        return document.tables().stream().map(Table::title).toList();
    }

    private static List<Cell> cells(Table table, String column) {
        int at = table.columns().stream().map(Column::id).toList().indexOf(column);
        return table.rows().stream().map(row -> row.get(at)).toList();
    }

    private static List<String> texts(Table table, String column) {
        return cells(table, column).stream()
                .map(cell -> String.join("\n", ((Cell.Text) cell).lines()))
                .toList();
    }

    private static List<BigDecimal> figures(Table table, String column) {
        return cells(table, column).stream()
                .map(cell -> ((Cell.Figure) cell).value())
                .toList();
    }
}

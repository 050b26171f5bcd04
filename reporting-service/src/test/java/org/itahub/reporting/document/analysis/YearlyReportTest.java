package org.itahub.reporting.document.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.junit.jupiter.api.Test;

class YearlyReportTest {
    private final Samples sample = Samples.phitsanulok();

    @Test
    void result_comparison_weaknesses_plan_and_progress_follow_each_other() {
        assertEquals(
                List.of(
                        "1. ผลการประเมินในภาพรวมและรายตัวชี้วัด",
                        "2. การเปรียบเทียบผลระหว่างปี",
                        "3. จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน",
                        "4. ประเด็นที่ควรพัฒนาให้ดีขึ้น",
                        "5. แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566",
                        "6. ผลการดำเนินการตามแผน รายไตรมาส"),
                sample.report().blocks().stream()
                        .filter(block -> block instanceof Heading heading && heading.level() == 1)
                        .map(block -> ((Heading) block).text())
                        .toList());
    }

    @Test
    void years_stand_side_by_side_with_blanks_where_only_the_total_is_known() {
        Table years = table(sample.report(), "comparison");

        assertEquals(
                List.of("รายการ", "พ.ศ. 2563", "พ.ศ. 2564", "พ.ศ. 2565", "เพิ่มหรือลด จากปีก่อน"),
                years.columns().stream().map(column -> column.name()).toList());
        assertEquals(
                figures("88.98", "81.39", "96.99", "15.60"),
                years.rows().getFirst().subList(1, 5));
        assertEquals(Cell.BLANK, years.rows().get(1).get(1));
    }

    @Test
    void a_year_without_a_plan_says_that_the_plan_and_its_progress_are_missing() {
        Document report = sample.with((Plan) null).report();

        assertTrue(said(report).contains("ยังไม่มีแผนมาตรการของปีงบประมาณ พ.ศ. 2566 ที่ลงนามและเผยแพร่แล้ว"));
        assertTrue(said(report).contains("ยังไม่มีแผนที่เผยแพร่ จึงยังไม่มีผลการดำเนินการให้รายงาน"));
        assertTrue(report.tables().stream().noneMatch(table -> table.id().equals("measures")));
    }

    @Test
    void the_plan_has_every_column_that_agencies_use() {
        assertEquals(
                List.of(
                        "no",
                        "indicator",
                        "measureAndItems",
                        "steps",
                        "responsible",
                        "period",
                        "monitoring",
                        "reporting"),
                table(sample.report(), "measures").columns().stream()
                        .map(column -> column.id())
                        .toList());
    }

    @Test
    void an_accepted_report_without_obstacles_and_suggestions_says_that_there_are_none() {
        List<Cell> row = table(sample.report(), "progress-1").rows().get(1);

        assertEquals(Cell.text("ไม่มีปัญหาหรืออุปสรรคที่รายงาน"), row.get(6));
        assertEquals(Cell.text("ไม่มีข้อเสนอแนะที่รายงาน"), row.get(7));
    }

    @Test
    void a_report_that_is_not_accepted_shows_that_it_is_there_but_not_what_it_says() {
        List<List<Cell>> rows = table(sample.report(), "progress-1").rows();

        assertEquals(
                Cell.text("ส่งรายงานแล้ว อยู่ระหว่างการตรวจรับของผู้บังคับบัญชา"),
                rows.get(2).get(2));
        assertEquals(
                Cell.text("อยู่ระหว่างแก้ไขรายงานตามที่ผู้บังคับบัญชาส่งกลับ"),
                rows.get(3).get(2));
        assertEquals(Cell.BLANK, rows.get(2).get(4));
        assertEquals(Cell.BLANK, rows.get(3).get(4));
    }

    @Test
    void a_report_on_a_measure_that_a_later_version_removed_is_not_counted() {
        Plan plan = sample.plan();
        var shorter = new Plan(
                plan.agencyCode(),
                plan.fiscalYear(),
                plan.resultYear(),
                2,
                plan.publishedAt(),
                plan.chain(),
                plan.signatures(),
                plan.issues(),
                List.of(plan.measures().getFirst()));

        List<Block> quarters = Quarters.blocks(shorter, sample.progress(), Texts.of("yearly-report", Language.THAI));

        assertTrue(
                said(quarters.stream()).contains("ส่งรายงานแล้ว 1 จาก 1 มาตรการ ผู้บังคับบัญชาตรวจรับแล้ว 1 มาตรการ"));
    }

    @Test
    void a_quarter_without_reports_says_so_and_a_year_without_accepted_ones_has_no_summary() {
        List<String> said = said(sample.with(List.<Progress>of()).report());

        assertEquals(
                4,
                said.stream().filter("ยังไม่มีการรายงานผลของไตรมาสนี้"::equals).count());
        assertTrue(said.contains("ยังไม่มีรายงานที่ผู้บังคับบัญชาตรวจรับ จึงยังไม่มีข้อสรุป"));
    }

    private static List<Cell> figures(String... figures) {
        return Stream.of(figures)
                .map(figure -> Cell.figure(new BigDecimal(figure), 2))
                .toList();
    }

    private static Table table(Document document, String id) {
        return document.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(Document document) {
        return said(document.blocks().stream());
    }

    private static List<String> said(Stream<Block> blocks) {
        return blocks.filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }
}

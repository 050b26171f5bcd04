package org.itahub.reporting.document.yearly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.itahub.reporting.document.PlanCopies;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.junit.jupiter.api.Test;

class YearlyReportTest {

    @Test
    void a_score_is_rounded_half_up_where_it_is_shown() {
        assertEquals("97.45", Wordings.score(new BigDecimal("97.445")));
        assertEquals("100.00", Wordings.score(new BigDecimal("100")));
        assertEquals("–", Wordings.score(null));
    }

    @Test
    void a_change_says_its_direction() {
        assertEquals("+15.60", Wordings.change(new BigDecimal("81.39"), new BigDecimal("96.99")));
        assertEquals("−7.59", Wordings.change(new BigDecimal("88.98"), new BigDecimal("81.39")));
        assertEquals("0.00", Wordings.change(BigDecimal.ONE, BigDecimal.ONE));
        assertEquals("–", Wordings.change(null, BigDecimal.ONE));
    }

    @Test
    void every_kind_of_period_has_its_words() {
        assertEquals("ธันวาคม\u00a02565", period("MONTH", "2022-12", "2022-12"));
        assertEquals("ธันวาคม\u00a02565\u00a0– มกราคม\u00a02566", period("MONTHS", "2022-12", "2023-01"));
        assertEquals(
                "ไตรมาสที่\u00a02 (มกราคม\u00a02566\u00a0– มีนาคม\u00a02566)", period("QUARTER", "2023-01", "2023-03"));
        assertEquals("ตลอดปีงบประมาณ พ.ศ.\u00a02566", period("FISCAL_YEAR", "2022-10", "2023-09"));
        assertEquals("ภายในเดือนกันยายน\u00a02566", period("DUE_MONTH", "2023-09", "2023-09"));
    }

    @Test
    void a_day_is_the_day_in_thailand() {
        assertEquals("1\u00a0สิงหาคม\u00a02565", Wordings.day(OffsetDateTime.parse("2022-07-31T18:00:00Z")));
    }

    @Test
    void an_accepted_report_without_obstacles_and_suggestions_says_that_there_are_none() {
        var row = Samples.phitsanulok()
                .report()
                .progress()
                .quarters()
                .getFirst()
                .rows()
                .get(1);

        assertEquals("ไม่มีปัญหาหรืออุปสรรคที่รายงาน", row.obstacles());
        assertEquals("ไม่มีข้อเสนอแนะที่รายงาน", row.suggestions());
    }

    @Test
    void a_report_that_is_not_accepted_shows_that_it_is_there_but_not_what_it_says() {
        var rows =
                Samples.phitsanulok().report().progress().quarters().getFirst().rows();

        assertTrue(rows.get(2).note().startsWith("ส่งรายงานแล้ว"));
        assertTrue(rows.get(3).note().startsWith("อยู่ระหว่างแก้ไข"));
        assertNull(rows.get(3).done());
    }

    @Test
    void a_report_on_a_measure_that_a_later_version_removed_is_not_counted() {
        Samples sample = Samples.phitsanulok();
        var plan = sample.plan();
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

        var quarter = ProgressPart.of(shorter, sample.progress()).quarters().getFirst();

        assertEquals(1, quarter.measures());
        assertEquals(1, quarter.reported());
    }

    @Test
    void only_an_address_on_the_web_can_be_followed() {
        assertTrue(new Progress.Deliverable("ก", "https://a.example/1.pdf").openable());
        assertFalse(new Progress.Deliverable("ก", "javascript:alert(1)").openable());
        assertFalse(new Progress.Deliverable("ก", null).openable());
    }

    @Test
    void urgent_indicators_are_listed_apart_from_those_to_improve() {
        var report = Samples.lumphli().report();

        assertEquals(
                List.of("2", "4", "5"),
                report.urgent().issues().stream().map(TriagePart.Issue::code).toList());
        assertEquals(7, report.improve().issues().size());
        assertFalse(report.urgent().hasItems());
        assertTrue(report.keep().issues().isEmpty());
    }

    @Test
    void years_stand_side_by_side_with_dashes_where_only_the_total_is_known() {
        var comparison = Samples.phitsanulok().report().comparison();

        assertEquals(List.of(2563, 2564, 2565), comparison.years());
        assertEquals(
                List.of("88.98", "81.39", "96.99"), comparison.rows().getFirst().scores());
        assertEquals("–", comparison.rows().get(1).scores().getFirst());
    }

    @Test
    void indicators_that_share_the_highest_score_are_all_named() {
        assertEquals(
                "การเปิดเผยข้อมูล และการป้องกันการทุจริต (100.00\u00a0คะแนน)",
                Samples.phitsanulok().report().result().highest());
    }

    @Test
    void a_measure_that_only_names_items_stands_under_the_indicators_of_those_items() {
        var plan = Samples.phitsanulok().plan();
        var named = new Plan.Measure(
                1,
                0,
                List.of("I14", "E1"),
                "ก",
                List.of(),
                List.of(),
                true,
                null,
                null,
                null,
                new BigDecimal("15000.50"));
        var only = PlanCopies.withMeasures(plan, List.of(named));

        var row = PlanPart.of(only).measures().getFirst();

        assertEquals(List.of("3. การใช้อำนาจ", "6. คุณภาพการดำเนินงาน"), row.issues());
        assertEquals("15,000.5 บาท", row.budget());
        assertEquals(List.of("ทุกส่วนราชการ"), row.units());
    }

    @Test
    void a_plan_that_was_returned_and_signed_anew_shows_the_last_signature() {
        var plan = Samples.phitsanulok().plan();
        var step = plan.chain().getFirst();
        var again = new Plan.Signature(
                step.position(), step.post(), "SIGNED", OffsetDateTime.parse("2022-12-01T10:00:00+07:00"));
        var signatures = new ArrayList<>(plan.signatures());
        signatures.add(again);
        var signedAnew = PlanCopies.withSignatures(plan, signatures);

        assertEquals(
                "1\u00a0ธันวาคม\u00a02565",
                PlanPart.of(signedAnew).signers().getFirst().signedOn());
    }

    private static String period(String kind, String from, String to) {
        return Wordings.period(new Plan.Period(kind, from, to), 2566);
    }
}

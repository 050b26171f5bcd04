package org.itahub.measures.plan.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.measures.signoff.domain.Decision;
import org.itahub.measures.signoff.domain.Step;
import org.itahub.platform.fiscal.FiscalYear;

/** Plans as tests need them: Lumphli's issues of 2565, and measures that lack nothing. */
final class Plans {
    static final FiscalYear YEAR = new FiscalYear(2566);
    static final Instant NOW = Instant.parse("2022-11-07T03:00:00Z");
    static final Chain CHAIN = new Chain(List.of(
            Step.of(1, "ปลัดองค์การบริหารส่วนตำบล", "clerk"), Step.of(2, "นายกองค์การบริหารส่วนตำบล", "chief")));

    private Plans() {}

    static Plan draft() {
        return draftWith(
                issue(1, "2", "84.52", Triage.URGENT),
                issue(2, "4", "75.94", Triage.URGENT, item("I20", "70.10"), item("I23", "72.40")),
                issue(3, "6", "98.08", Triage.IMPROVE, item("E1", "93.06")));
    }

    static Plan draftWith(Issue... issues) {
        return Plan.draft("H140001", YEAR, new ResultBasis(YEAR.previous(), 1, "1"), List.of(issues));
    }

    /** Both urgent issues treated by measures that lack nothing. */
    static Plan ready() {
        return with(with(draft(), complete(1)), complete(2));
    }

    static Plan submitted() {
        return ((Submission.Submitted) ready().submit(CHAIN, "officer", 1)).plan();
    }

    static Plan published() {
        Plan half = ((PlanSigning.Signed) submitted().decide(Decision.SIGNED, "clerk", null, NOW)).plan();
        return ((PlanSigning.Published) half.decide(Decision.SIGNED, "chief", null, NOW)).plan();
    }

    /** The findings where the plan's result was not corrected. */
    static O42 o42(Plan plan) {
        return O42.of(plan, 1);
    }

    static Plan with(Plan plan, Measure measure) {
        return ((MeasureEdit.Done) plan.add(measure)).plan();
    }

    static Issue issue(int no, String indicator, String score, Triage triage, WeakItem... items) {
        return new Issue(
                no,
                indicator,
                "ตัวชี้วัด " + indicator,
                "Indicator " + indicator,
                "IIT",
                new BigDecimal(score),
                triage,
                new BigDecimal("0.93"),
                List.of(items));
    }

    static WeakItem item(String code, String score) {
        return new WeakItem(code, "ข้อ " + code, "Item " + code, new BigDecimal(score), new BigDecimal("0.30"));
    }

    static Measure complete(Integer issueNo) {
        return new Measure(
                0,
                issueNo,
                List.of(),
                "จัดทำคู่มือการยืมทรัพย์สินของทางราชการ",
                List.of("ยกร่างคู่มือ", "แจ้งเวียนทุกหน่วยงาน"),
                new Responsible(List.of(new ResponsibleUnit("01", "สำนักปลัด")), false),
                new Period(PeriodKind.MONTHS, YearMonth.of(2023, 1), YearMonth.of(2023, 3)),
                "หัวหน้าสำนักปลัดติดตามในการประชุมประจำเดือน",
                new Reporting("ผลการแจ้งเวียนคู่มือ", ReportingFrequency.QUARTERLY, List.of("คู่มือ")),
                null);
    }

    static Measure untitled(Measure of) {
        return copy(of, of.itemCodes(), " ", of.period(), of.budget());
    }

    static Measure treating(Measure of, String... itemCodes) {
        return copy(of, List.of(itemCodes), of.title(), of.period(), of.budget());
    }

    static Measure during(Measure of, Period period) {
        return copy(of, of.itemCodes(), of.title(), period, of.budget());
    }

    static Measure costing(Measure of, String budget) {
        return copy(of, of.itemCodes(), of.title(), of.period(), new BigDecimal(budget));
    }

    /** A measure of which nothing but the title is written. */
    static Measure bare(Integer issueNo) {
        return new Measure(
                0,
                issueNo,
                List.of(),
                "ทบทวนขั้นตอนการเบิกจ่าย",
                List.of(),
                Responsible.nobodyYet(),
                null,
                null,
                Reporting.notStatedYet(),
                null);
    }

    private static Measure copy(Measure of, List<String> items, String title, Period period, BigDecimal budget) {
        return new Measure(
                of.no(),
                of.issueNo(),
                items,
                title,
                of.steps(),
                of.responsible(),
                period,
                of.monitoring(),
                of.reporting(),
                budget);
    }
}

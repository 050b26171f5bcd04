package org.itahub.measures.plan.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.itahub.measures.signoff.domain.SignOff;
import org.itahub.platform.fiscal.FiscalYear;

/** Plans of every shape, from few values, so that two of them are sometimes alike. */
public final class AnyPlans {
    private static final FiscalYear YEAR = new FiscalYear(2566);

    private AnyPlans() {}

    public static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        issues(),
                        measures(),
                        Arbitraries.integers().between(1, 2),
                        targets())
                .as((revision, issues, measures, version, targets) -> new Plan(
                        "H140001",
                        YEAR,
                        new ResultBasis(YEAR.previous(), revision, "1"),
                        new Change(version, version == 1 ? null : "ปรับงบประมาณ", 0),
                        PlanState.DRAFT,
                        null,
                        SignOff.none(),
                        issues,
                        measures,
                        targets));
    }

    private static Arbitrary<Targets> targets() {
        return Arbitraries.maps(Arbitraries.of("1", "2", "10"), amount())
                .ofMaxSize(2)
                .map(Targets::new);
    }

    static Arbitrary<Measure> measure() {
        Arbitrary<Responsible> responsible =
                Combinators.combine(units(), Arbitraries.of(true, false)).as(Responsible::new);
        Arbitrary<Reporting> reporting = Combinators.combine(
                        text(), Arbitraries.of(ReportingFrequency.class).injectNull(0.3), texts())
                .as(Reporting::new);
        Arbitrary<List<String>> items =
                Arbitraries.of("I1", "I20", "O42").list().ofMaxSize(3);
        return Combinators.combine(
                        text().map(said -> "มาตรการ " + said),
                        Arbitraries.integers().between(1, 3).injectNull(0.3),
                        items,
                        texts(),
                        responsible,
                        period().injectNull(0.3),
                        reporting,
                        amount().injectNull(0.5))
                .as((title, issue, codes, steps, who, period, reported, budget) ->
                        new Measure(1, issue, codes, title, steps, who, period, title.substring(7), reported, budget));
    }

    private static Arbitrary<List<Measure>> measures() {
        return measure()
                .list()
                .ofMaxSize(4)
                .flatMap(drawn -> Arbitraries.of(1, 2, 3, 4, 5, 6)
                        .list()
                        .uniqueElements()
                        .ofSize(drawn.size())
                        .map(numbers -> {
                            List<Measure> numbered = new ArrayList<>();
                            for (int i = 0; i < drawn.size(); i++) {
                                numbered.add(drawn.get(i).numbered(numbers.get(i)));
                            }
                            return numbered;
                        }));
    }

    private static Arbitrary<List<Issue>> issues() {
        Arbitrary<List<WeakItem>> items = Combinators.combine(Arbitraries.of("I1", "I20"), text(), amount())
                .as((code, topic, score) -> new WeakItem(code, "ข้อ " + topic, "Item " + topic, score, score))
                .list()
                .ofMaxSize(2);
        Arbitrary<Issue> issue = Combinators.combine(text(), amount(), Arbitraries.of(Triage.class), items)
                .as((name, score, triage, weak) ->
                        new Issue(0, "", "ตัวชี้วัด " + name, "Indicator " + name, "IIT", score, triage, score, weak));
        return issue.list()
                .ofMaxSize(3)
                .flatMap(drawn -> Arbitraries.of("1", "2", "3", "4")
                        .list()
                        .uniqueElements()
                        .ofSize(drawn.size())
                        .map(indicators -> {
                            List<Issue> numbered = new ArrayList<>();
                            for (int i = 0; i < drawn.size(); i++) {
                                numbered.add(numbered(drawn.get(i), i + 1, indicators.get(i)));
                            }
                            return numbered;
                        }));
    }

    private static Issue numbered(Issue of, int no, String indicator) {
        return new Issue(
                no,
                indicator,
                of.nameTh(),
                of.nameEn(),
                of.instrument(),
                of.score(),
                of.triage(),
                of.recoverablePoints(),
                of.items());
    }

    private static Arbitrary<List<ResponsibleUnit>> units() {
        return Combinators.combine(
                        Arbitraries.of("clerk", "works").injectNull(0.4), Arbitraries.of("สำนักปลัด", "กองช่าง"))
                .as(ResponsibleUnit::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Period> period() {
        YearMonth first = YearMonth.of(2022, 10);
        return Combinators.combine(
                        Arbitraries.of(PeriodKind.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 5))
                .as((kind, quarter, length) -> {
                    YearMonth from = first.plusMonths(3L * quarter);
                    return switch (kind) {
                        case MONTH, DUE_MONTH -> new Period(kind, from, from);
                        case MONTHS -> new Period(kind, first, first.plusMonths(length));
                        case QUARTER -> new Period(kind, from, from.plusMonths(2));
                        case FISCAL_YEAR -> new Period(kind, first, first.plusMonths(11));
                    };
                });
    }

    private static Arbitrary<BigDecimal> amount() {
        return Arbitraries.of("0", "84.50", "84.5", "15000", "75.94").map(BigDecimal::new);
    }

    private static Arbitrary<List<String>> texts() {
        return text().list().ofMaxSize(3);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.of("ยกร่างคู่มือ", "น้ำใจ", "a\\nb", "a\nb", "\"ก\"=ข", "๑.๒");
    }
}

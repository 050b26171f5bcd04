package org.itahub.assessment.scoring.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.FrameworkContent;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.Item;

class ScoringPropertyTest {

    private static final int TRIES = 50;
    private static final Framework FRAMEWORK = Frameworks.of2565();
    private static final List<Item> ITEMS = FRAMEWORK.content().items();

    @Property(tries = TRIES)
    void a_total_lies_within_the_range_of_its_inputs(@ForAll("answers") List<Integer> answers) {
        Rational total = total(scores(answers));
        List<Rational> scores =
                scores(answers).values().stream().map(Rational::of).toList();
        assertTrue(total.isWithin(
                scores.stream().reduce(Rational::min).orElseThrow(),
                scores.stream().reduce(Rational::max).orElseThrow()));
    }

    @Property(tries = TRIES)
    void raising_an_item_never_lowers_the_total_and_adds_exactly_its_share(
            @ForAll("answers") List<Integer> answers, @ForAll @IntRange(max = 87) int raised) {
        Map<String, BigDecimal> before = scores(answers);
        Map<String, BigDecimal> after = new LinkedHashMap<>(before);
        Item item = ITEMS.get(raised);
        after.put(item.code(), BigDecimal.valueOf(100));
        Rational gap = Rational.HUNDRED.minus(Rational.of(before.get(item.code())));
        assertFalse(total(after).isBelow(total(before)));
        assertEquals(total(before).plus(gap.times(FRAMEWORK.shareOf(item))), total(after));
    }

    @Property(tries = TRIES)
    void the_order_of_inputs_items_and_indicators_never_matters(
            @ForAll("answers") List<Integer> answers, @ForAll Random random) {
        Map<String, BigDecimal> inOrder = scores(answers);
        Map<String, BigDecimal> mixed = new LinkedHashMap<>();
        shuffled(new ArrayList<>(inOrder.entrySet()), random)
                .forEach(entry -> mixed.put(entry.getKey(), entry.getValue()));
        FrameworkContent content = FRAMEWORK.content();
        Framework elsewhere = Frameworks.sound(new FrameworkContent(
                content.fiscalYear(),
                shuffled(content.instruments(), random),
                shuffled(content.indicators(), random),
                shuffled(content.subIndicators(), random),
                shuffled(content.items(), random),
                content.scales(),
                content.levels(),
                content.sampling(),
                content.target(),
                content.triagePolicies()));
        assertEquals(values(sheet(FRAMEWORK, inOrder)), values(sheet(elsewhere, mixed)));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Map<String, Rational> values(ScoreSheet sheet) {
        return sheet.figures().values().stream().collect(Collectors.toMap(Figure::code, Figure::value));
    }

    /** The total is computed here once more, on a common denominator and without any step of the scoring. */
    @Property(tries = TRIES)
    void rounding_happens_once(@ForAll("answers") List<Integer> answers) {
        Map<String, BigDecimal> scores = scores(answers);
        Rational exact = ITEMS.stream()
                .map(item -> Rational.of(scores.get(item.code())).times(FRAMEWORK.shareOf(item)))
                .reduce(Rational.ZERO, Rational::plus);
        assertEquals(exact, total(scores));
        assertEquals(exact.rounded(), sheet(scores).total().orElseThrow().shown());
    }

    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.integers().between(0, 10_000).list().ofSize(ITEMS.size());
    }

    /** Survey items take the hundredths as they are, disclosure items are met from the middle up. */
    private static Map<String, BigDecimal> scores(List<Integer> hundredths) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (int n = 0; n < ITEMS.size(); n++) {
            Item item = ITEMS.get(n);
            scores.put(
                    item.code(),
                    item.subIndicator().isEmpty()
                            ? BigDecimal.valueOf(hundredths.get(n), 2)
                            : BigDecimal.valueOf(hundredths.get(n) >= 5_000 ? 100 : 0));
        }
        return scores;
    }

    private static Rational total(Map<String, BigDecimal> items) {
        return sheet(items).total().orElseThrow().value();
    }

    private static ScoreSheet sheet(Map<String, BigDecimal> items) {
        return sheet(FRAMEWORK, items);
    }

    private static ScoreSheet sheet(Framework framework, Map<String, BigDecimal> items) {
        GivenResults given = new GivenResults(items, Map.of(), Optional.empty());
        return switch (ResultsRules.check(framework, given)) {
            case ResultsCheck.Fitting fitting -> Scoring.score(framework, fitting.results());
            case ResultsCheck.Unfit unfit -> throw new AssertionError(unfit.faults());
        };
    }
}

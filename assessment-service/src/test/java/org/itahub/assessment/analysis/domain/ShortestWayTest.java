package org.itahub.assessment.analysis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.scoring.domain.ChangedResults;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.Given;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.junit.jupiter.api.Test;

class ShortestWayTest {

    private static final Text ANY = new Text("ข้อความ", "text");

    private final Framework framework = Frameworks.of2565();
    private final ScoreSheet phitsanulok = Given.phitsanulok2564().scoredBy(framework);

    @Test
    void phitsanulok_gains_exactly_5_points_with_o42_and_reaches_a() {
        List<ShortestWay.Step> steps = reached(phitsanulok, level("A"));
        assertEquals(List.of("O42"), codes(steps));
        assertEquals(Rational.of(5), steps.getFirst().gain());
        assertEquals(
                total(phitsanulok).plus(Rational.of(5)), total(steps.getFirst().after()));
        assertEquals("A", steps.getFirst().after().level().orElseThrow().code());
    }

    @Test
    void o42_and_o43_together_bring_10() {
        List<ShortestWay.Step> steps = reached(phitsanulok, new Goal.Total(Rational.of("91.39")));
        assertEquals(List.of("O42", "O43"), codes(steps));
        assertEquals(
                total(phitsanulok).plus(Rational.of(10)), total(steps.getLast().after()));
    }

    @Test
    void a_goal_that_is_reached_already_needs_nothing() {
        assertEquals(List.of(), reached(phitsanulok, level("B")));
        assertEquals(List.of(), reached(phitsanulok, level("F")));
        assertEquals(List.of(), reached(phitsanulok, new Goal.Total(Rational.of("81.39"))));
    }

    @Test
    void a_total_is_reached_when_it_is_shown() {
        Rational exact = total(phitsanulok).plus(Rational.of(5));
        assertEquals(
                1,
                reached(phitsanulok, new Goal.Total(Rational.of(exact.rounded())))
                        .size());
        Rational hundredthMore = Rational.of(exact.rounded()).plus(Rational.of(1, 100));
        assertEquals(2, reached(phitsanulok, new Goal.Total(hundredthMore)).size());
    }

    @Test
    void what_all_items_together_do_not_reach_cannot_be_reached() {
        ShortestWay.Way way = ShortestWay.of(phitsanulok, new Goal.Total(Rational.HUNDRED));
        ScoreSheet best = ((ShortestWay.Way.Unreachable) way).best();
        assertEquals(Rational.HUNDRED, best.figure("OIT").orElseThrow().value());
        assertTrue(total(best).isBelow(Rational.HUNDRED));
    }

    @Test
    void a_total_alone_has_no_items_to_put_right() {
        ScoreSheet alone = Given.total("84").scoredBy(framework);
        ShortestWay.Way way = ShortestWay.of(alone, level("A"));
        assertEquals(new ShortestWay.Way.Unreachable(alone), way);
    }

    @Test
    void without_a_total_there_is_no_way() {
        ScoreSheet gaps = Given.indicators("1", "90").scoredBy(framework);
        assertThrows(IllegalArgumentException.class, () -> ShortestWay.of(gaps, level("A")));
    }

    @Test
    void a_condition_on_each_instrument_costs_items_that_the_total_does_not_need() {
        // 94.64 like one agency of 2568: only the external survey keeps it from the better level.
        Framework conditioned = conditioned();
        ScoreSheet sheet = Given.items(
                        "i1", "98", "i2", "98", "e1", "60", "e2", "95", "o1", "100", "o2", "100", "o3", "100")
                .scoredBy(conditioned);
        assertEquals("PASS", sheet.level().orElseThrow().code());
        List<ShortestWay.Step> steps =
                reached(sheet, new Goal.Level(conditioned.level("GOOD").orElseThrow()));
        assertEquals(List.of("e1"), codes(steps));
        assertEquals("EXCELLENT", steps.getLast().after().level().orElseThrow().code());
    }

    @Test
    void a_better_level_counts_where_it_is_nearer() {
        Framework conditioned = conditioned();
        ScoreSheet sheet = Given.items(
                        "i1", "100", "i2", "100", "e1", "100", "e2", "100", "o1", "0", "o2", "100", "o3", "100")
                .scoredBy(conditioned);
        List<ShortestWay.Step> steps =
                reached(sheet, new Goal.Level(conditioned.level("PASS").orElseThrow()));
        assertEquals(List.of(), steps);
        assertEquals(
                List.of("o1"),
                codes(reached(sheet, new Goal.Level(conditioned.level("GOOD").orElseThrow()))));
    }

    /** Every subset is tried, with the scoring rules themselves as judge. */
    @Test
    void no_smaller_set_ever_reaches_the_goal() {
        Framework conditioned = conditioned();
        Random random = new Random(2567);
        for (int n = 0; n < 150; n++) {
            ScoreSheet sheet = random(conditioned, random);
            for (LevelRule level : conditioned.content().levels()) {
                assertEquals(
                        fewestByTrying(sheet, level),
                        size(ShortestWay.of(sheet, new Goal.Level(level))),
                        () -> sheet.figures() + " to " + level.code());
            }
        }
    }

    private static int size(ShortestWay.Way way) {
        return switch (way) {
            case ShortestWay.Way.Reached reached -> reached.steps().size();
            case ShortestWay.Way.Unreachable unreachable -> -1;
        };
    }

    private static int fewestByTrying(ScoreSheet sheet, LevelRule wanted) {
        List<LevelRule> levels = sheet.framework().content().levels();
        List<Item> items = sheet.framework().content().items();
        int fewest = -1;
        for (int set = 0; set < 1 << items.size(); set++) {
            Map<String, Rational> right = new HashMap<>();
            for (int n = 0; n < items.size(); n++) {
                if ((set & 1 << n) != 0) {
                    right.put(items.get(n).code(), Rational.HUNDRED);
                }
            }
            ScoreSheet after = ChangedResults.score(sheet, right, Map.of());
            boolean reached = levels.indexOf(after.level().orElseThrow()) <= levels.indexOf(wanted);
            if (reached && (fewest < 0 || right.size() < fewest)) {
                fewest = right.size();
            }
        }
        return fewest;
    }

    private static ScoreSheet random(Framework framework, Random random) {
        Given given = Given.nothing();
        for (Item item : framework.content().items()) {
            boolean disclosed = item.code().startsWith("o");
            int score = disclosed ? 100 * random.nextInt(2) : 40 + random.nextInt(61);
            given.andItems(item.code(), String.valueOf(score));
        }
        return given.scoredBy(framework);
    }

    /** 2567's levels on seven items: unequal indicators and groups. */
    private static Framework conditioned() {
        List<Item> items = new ArrayList<>(List.of(
                Frameworks.item("i1", "1", Optional.empty(), "SIX_STEPS", "S5"),
                Frameworks.item("i2", "1", Optional.empty(), "SIX_STEPS", "S5"),
                Frameworks.item("e1", "2", Optional.empty(), "SIX_STEPS", "S5"),
                Frameworks.item("e2", "3", Optional.empty(), "SIX_STEPS", "S5"),
                Frameworks.item("o1", "4", Optional.empty(), "MET_NOT_MET", "MET"),
                Frameworks.item("o2", "4", Optional.empty(), "MET_NOT_MET", "MET"),
                Frameworks.item("o3", "4", Optional.empty(), "MET_NOT_MET", "MET")));
        return Frameworks.sound(Frameworks.content(
                2567,
                Frameworks.instruments("0.3", "0.3", "0.4"),
                List.of(
                        new Indicator("1", "IIT", ANY),
                        new Indicator("2", "EIT", ANY),
                        new Indicator("3", "EIT", ANY),
                        new Indicator("4", "OIT", ANY)),
                List.of(),
                items,
                Frameworks.of2567().content().levels()));
    }

    private Goal level(String code) {
        return new Goal.Level(framework.level(code).orElseThrow());
    }

    private static List<ShortestWay.Step> reached(ScoreSheet sheet, Goal goal) {
        return ((ShortestWay.Way.Reached) ShortestWay.of(sheet, goal)).steps();
    }

    private static Rational total(ScoreSheet sheet) {
        return sheet.total().map(Figure::value).orElseThrow();
    }

    private static List<String> codes(List<ShortestWay.Step> steps) {
        return steps.stream().map(step -> step.item().code()).toList();
    }
}

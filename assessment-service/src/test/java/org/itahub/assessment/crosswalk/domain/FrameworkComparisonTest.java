package org.itahub.assessment.crosswalk.domain;

import static org.itahub.assessment.crosswalk.domain.Years.added;
import static org.itahub.assessment.crosswalk.domain.Years.crosswalk;
import static org.itahub.assessment.crosswalk.domain.Years.dropped;
import static org.itahub.assessment.crosswalk.domain.Years.item;
import static org.itahub.assessment.crosswalk.domain.Years.kept;
import static org.itahub.assessment.crosswalk.domain.Years.renumbered;
import static org.itahub.assessment.crosswalk.domain.Years.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.GroupKind;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.Pair;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.Threshold;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.FrameworkContent;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.ItemPart;
import org.itahub.assessment.framework.domain.NationalTarget;
import org.itahub.assessment.framework.domain.SamplingBand;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.framework.domain.TriagePolicy;
import org.junit.jupiter.api.Test;

class FrameworkComparisonTest {

    @Test
    void a_framework_does_not_differ_from_itself() {
        Framework same = Frameworks.of2565();
        FrameworkComparison comparison = compare(same, same);
        assertEquals(88, comparison.items(Succession.SAME).size());
        assertEquals(List.of(), comparison.reworded());
        assertEquals(List.of(), comparison.reweighted());
        assertEquals(List.of(), comparison.rescaled());
        assertEquals(List.of(), comparison.groups());
        assertEquals(List.of(), comparison.levels());
        assertEquals(Set.of(), comparison.thresholds());
    }

    @Test
    void items_are_matched_through_the_crosswalk() {
        Framework before = Years.of(2565, "A", "B", "C");
        Framework after = Years.of(2566, "A", "C", "D");
        Crosswalk crosswalk = crosswalk(2565, 2566, kept("A"), renumbered("B", "C"), dropped("C"), added("D"));
        FrameworkComparison comparison = FrameworkComparison.of(before, after, Optional.of(crosswalk));
        assertFalse(comparison.suggested());
        assertEquals(
                List.of("B"), comparison.items(Succession.RENUMBERED).getFirst().from());
        assertEquals(List.of("D"), comparison.items(Succession.NEW).getFirst().to());
        assertEquals(
                List.of("C"), comparison.items(Succession.DROPPED).getFirst().from());
        assertEquals(List.of("B C"), codes(comparison.reworded()));
    }

    @Test
    void without_a_crosswalk_they_are_matched_by_their_wording_and_that_is_said() {
        assertTrue(FrameworkComparison.of(Years.of(2565, "A"), Years.of(2566, "A"), Optional.empty())
                .suggested());
    }

    @Test
    void an_item_is_reworded_by_its_topic_its_parts_or_what_it_requires() {
        Item plain = item("A", "1", "plan");
        for (Item other : List.of(
                item("A", "1", "other"),
                new Item(
                        "A",
                        "1",
                        Optional.empty(),
                        plain.topic(),
                        "MET_NOT_MET",
                        "MET",
                        List.of(),
                        List.of(text("map"))),
                new Item(
                        "A",
                        "1",
                        Optional.empty(),
                        plain.topic(),
                        "MET_NOT_MET",
                        "MET",
                        List.of(new ItemPart(1, text("part"), "MET")),
                        List.of()))) {
            FrameworkComparison comparison = compare(Years.of(2565, List.of(plain)), Years.of(2566, List.of(other)));
            assertEquals(List.of("A A"), codes(comparison.reworded()), other.toString());
        }
    }

    @Test
    void an_item_is_reweighted_when_its_group_grows() {
        Framework before = Years.of(2565, "A", "B");
        Framework after = Years.of(2566, "A", "B", "C");
        FrameworkComparison comparison = FrameworkComparison.of(
                before, after, Optional.of(crosswalk(2565, 2566, kept("A"), kept("B"), added("C"))));
        assertEquals(List.of("A A", "B B"), codes(comparison.reweighted()));
        assertEquals(List.of(), comparison.reworded());
        FrameworkComparison.GroupChange indicator = comparison.groups().getLast();
        assertEquals(GroupKind.INDICATOR, indicator.kind());
        assertEquals(2, indicator.before().orElseThrow().items());
        assertEquals(3, indicator.after().orElseThrow().items());
    }

    @Test
    void an_item_is_rescaled_by_its_steps_or_their_direction() {
        Item plain = item("A", "1", "plan");
        Item six = new Item("A", "1", Optional.empty(), plain.topic(), "SIX_STEPS", "S5", List.of(), List.of());
        Item turned =
                new Item("A", "1", Optional.empty(), plain.topic(), "MET_NOT_MET", "NOT_MET", List.of(), List.of());
        for (Item other : List.of(six, turned)) {
            FrameworkComparison comparison = compare(Years.of(2565, List.of(plain)), Years.of(2566, List.of(other)));
            assertEquals(List.of("A A"), codes(comparison.rescaled()));
            assertEquals(List.of(), comparison.reworded());
        }
    }

    @Test
    void groups_are_told_with_their_name_place_weight_and_number_of_items() {
        Framework before = Frameworks.of2565();
        FrameworkContent content = Frameworks.contentOf2565();
        Framework after = Frameworks.sound(new FrameworkContent(
                2566,
                Frameworks.instruments("0.2", "0.3", "0.5"),
                content.indicators(),
                content.subIndicators(),
                content.items(),
                content.scales(),
                content.levels(),
                content.sampling(),
                content.target(),
                content.triagePolicies()));
        FrameworkComparison comparison = compare(before, after);
        assertEquals(
                List.of("IIT 3/10 1/5", "OIT 2/5 1/2"),
                comparison.groups().stream()
                        .filter(change -> change.kind() == GroupKind.INSTRUMENT)
                        .map(change -> change.before().orElseThrow().code() + " "
                                + change.before().orElseThrow().share().fraction() + " "
                                + change.after().orElseThrow().share().fraction())
                        .toList());
        FrameworkComparison.Group group = comparison.groups().stream()
                .filter(change -> change.kind() == GroupKind.SUB_INDICATOR)
                .findFirst()
                .orElseThrow()
                .before()
                .orElseThrow();
        assertEquals("9.1", group.code());
        assertEquals(Optional.of("9"), group.parent());
        assertEquals(Rational.of(1, 25), group.share());
        assertEquals(9, group.items());
        FrameworkComparison.Group instrument =
                comparison.groups().getFirst().before().orElseThrow();
        assertEquals(30, instrument.items());
        assertEquals(Optional.empty(), instrument.parent());
        assertEquals(5 + 2, count(comparison, GroupKind.INDICATOR));
        assertEquals(7, count(comparison, GroupKind.SUB_INDICATOR));
        assertEquals(88 - 15, comparison.reweighted().size());
    }

    @Test
    void a_group_that_came_or_went_has_one_side_only() {
        FrameworkComparison comparison = compare(
                Years.of(2565, List.of(item("A", "1", "plan"))), Years.of(2566, List.of(item("A", "2", "plan"))));
        assertEquals(
                List.of("1 true false", "2 false true"),
                comparison.groups().stream()
                        .map(change ->
                                change.before().or(change::after).orElseThrow().code() + " "
                                        + change.before().isPresent() + " "
                                        + change.after().isPresent())
                        .toList());
    }

    @Test
    void levels_are_told_that_came_went_or_moved() {
        FrameworkComparison comparison = compare(Frameworks.of2565(), Frameworks.of2567());
        assertEquals(7 + 5, comparison.levels().size());
        FrameworkContent content = Frameworks.contentOf2565();
        Framework moved = Frameworks.sound(Frameworks.content(
                2566,
                content.instruments(),
                content.indicators(),
                content.subIndicators(),
                content.items(),
                List.of(Frameworks.level("AA", 90, Optional.empty()), Frameworks.level("F", 0, Optional.empty()))));
        List<FrameworkComparison.LevelChange> levels =
                compare(Frameworks.of2565(), moved).levels();
        assertEquals(6, levels.size());
        assertEquals(Rational.of(90), levels.getFirst().after().orElseThrow().from());
        assertEquals(Optional.empty(), levels.getLast().after());
    }

    @Test
    void samples_target_and_triage_are_only_told_to_differ() {
        FrameworkContent content = Frameworks.contentOf2565();
        List<SamplingBand> everybody =
                List.of(new SamplingBand(java.util.OptionalInt.empty(), new SamplingBand.Rule.All()));
        NationalTarget higher = new NationalTarget(Rational.of(90), Rational.of(80));
        TriagePolicy two = new TriagePolicy(
                1,
                List.of(
                        new TriagePolicy.Band(TriageClass.KEEP, Rational.of(90)),
                        new TriagePolicy.Band(TriageClass.URGENT, Rational.ZERO)));
        assertEquals(
                Set.of(Threshold.SAMPLING), thresholds(content, everybody, content.target(), content.triagePolicies()));
        assertEquals(
                Set.of(Threshold.TARGET), thresholds(content, content.sampling(), higher, content.triagePolicies()));
        assertEquals(Set.of(Threshold.TRIAGE), thresholds(content, content.sampling(), content.target(), List.of(two)));
    }

    private static Set<Threshold> thresholds(
            FrameworkContent content, List<SamplingBand> sampling, NationalTarget target, List<TriagePolicy> triage) {
        Framework after = Frameworks.sound(new FrameworkContent(
                2566,
                content.instruments(),
                content.indicators(),
                content.subIndicators(),
                content.items(),
                content.scales(),
                content.levels(),
                sampling,
                target,
                triage));
        return compare(Frameworks.of2565(), after).thresholds();
    }

    private static long count(FrameworkComparison comparison, GroupKind kind) {
        return comparison.groups().stream()
                .filter(change -> change.kind() == kind)
                .count();
    }

    private static FrameworkComparison compare(Framework from, Framework to) {
        Function<Framework, List<String>> codes =
                year -> year.content().items().stream().map(Item::code).toList();
        Optional<Crosswalk> same = codes.apply(from).equals(codes.apply(to))
                ? Optional.of(Crosswalk.identity(from.fiscalYear(), to.fiscalYear(), codes.apply(from)))
                : Optional.empty();
        return FrameworkComparison.of(from, to, same);
    }

    private static List<String> codes(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> pair.before().code() + " " + pair.after().code())
                .toList();
    }
}

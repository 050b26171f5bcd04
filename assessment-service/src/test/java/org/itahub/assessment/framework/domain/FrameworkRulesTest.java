package org.itahub.assessment.framework.domain;

import static org.itahub.assessment.framework.domain.FrameworkFault.Kind.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameworkRulesTest {

    private static final Text ANY = new Text("ข้อความ", "text");
    private static final FrameworkContent SOUND = Frameworks.contentOf2565();

    @Test
    void the_framework_of_2565_is_sound() {
        assertInstanceOf(FrameworkCheck.Sound.class, FrameworkRules.check(SOUND));
    }

    @Test
    void named_levels_with_conditions_and_six_step_answers_are_sound() {
        assertEquals(2567, Frameworks.of2567().fiscalYear());
    }

    @Test
    void totals_and_levels_alone_are_sound() {
        assertEquals(2561, Frameworks.totalsOnly(2561).fiscalYear());
    }

    @Test
    void a_year_outside_the_calendar_of_the_hub_is_named() {
        assertFaults(SOUND.forYear(2022), new FrameworkFault(FISCAL_YEAR_OUT_OF_RANGE, "/fiscalYear", "2022"));
    }

    @Test
    void weights_that_do_not_add_up_to_1_are_named_with_their_sum() {
        assertFaults(
                instruments(Frameworks.instruments("0.3", "0.3", "0.5")),
                new FrameworkFault(WEIGHTS_DO_NOT_ADD_UP, "/instruments", "11/10"));
    }

    @Test
    void a_weight_is_above_0_and_at_most_1() {
        assertFaults(
                instruments(Frameworks.instruments("0", "1.1", "-0.1")),
                new FrameworkFault(WEIGHT_OUT_OF_RANGE, "/instruments/0/weight", "IIT"),
                new FrameworkFault(WEIGHT_OUT_OF_RANGE, "/instruments/1/weight", "EIT"),
                new FrameworkFault(WEIGHT_OUT_OF_RANGE, "/instruments/2/weight", "OIT"));
    }

    @Test
    void an_item_twice_is_named_at_its_second_place() {
        assertFaults(
                items(items -> with(items, items.getFirst())), new FrameworkFault(CODE_TWICE, "/items/88/code", "I1"));
    }

    @Test
    void a_code_names_one_figure_over_all_kinds() {
        assertFaults(
                items(items -> with(items, Frameworks.item("IIT", "1", Optional.empty(), "FOUR_STEPS", "MOST"))),
                new FrameworkFault(CODE_TWICE, "/items/88/code", "IIT"));
    }

    @Test
    void a_code_may_be_neither_blank_nor_the_total() {
        assertFaults(
                items(items -> with(
                        with(items, Frameworks.item(" ", "1", Optional.empty(), "FOUR_STEPS", "MOST")),
                        Frameworks.item("Total", "1", Optional.empty(), "FOUR_STEPS", "MOST"))),
                new FrameworkFault(CODE_MISSING, "/items/88/code", " "),
                new FrameworkFault(CODE_RESERVED, "/items/89/code", "Total"));
    }

    @Test
    void a_code_stands_once_in_every_list() {
        FrameworkContent doubled = new FrameworkContent(
                2565,
                SOUND.instruments(),
                with(SOUND.indicators(), SOUND.indicators().getFirst()),
                with(SOUND.subIndicators(), SOUND.subIndicators().getFirst()),
                SOUND.items(),
                with(SOUND.scales(), SOUND.scales().getFirst()),
                with(Frameworks.lettered(), Frameworks.level("F", -1, Optional.empty())),
                SOUND.sampling(),
                SOUND.target(),
                SOUND.triagePolicies());
        FrameworkCheck.Faulty faulty = assertInstanceOf(FrameworkCheck.Faulty.class, FrameworkRules.check(doubled));
        assertEquals(
                List.of("/indicators/10/code", "/subIndicators/7/code", "/scales/3/code", "/levels/7/code"),
                faulty.faults().stream()
                        .filter(fault -> fault.kind() == CODE_TWICE)
                        .map(FrameworkFault::path)
                        .toList());
    }

    @Test
    void an_item_of_an_unknown_indicator_is_named() {
        assertFaults(
                items(items -> with(items, Frameworks.item("X1", "11", Optional.empty(), "FOUR_STEPS", "MOST"))),
                new FrameworkFault(UNKNOWN_INDICATOR, "/items/88/indicator", "11"));
    }

    @Test
    void an_item_stands_in_a_sub_indicator_of_its_own_indicator() {
        assertFaults(
                items(items -> with(
                        with(items, Frameworks.item("O44", "10", Optional.of("9.1"), "MET_NOT_MET", "MET")),
                        Frameworks.item("O45", "10", Optional.empty(), "MET_NOT_MET", "MET"))),
                new FrameworkFault(UNKNOWN_SUB_INDICATOR, "/items/88/subIndicator", "9.1"),
                new FrameworkFault(ITEM_OUTSIDE_SUB_INDICATOR, "/items/89/subIndicator", "O45"));
    }

    @Test
    void an_item_needs_a_known_scale_whose_first_or_last_step_is_best() {
        assertFaults(
                items(items -> with(
                        with(items, Frameworks.item("X1", "1", Optional.empty(), "STARS", "MOST")),
                        Frameworks.item("X2", "1", Optional.empty(), "FOUR_STEPS", "MUCH"))),
                new FrameworkFault(UNKNOWN_SCALE, "/items/88/scale", "STARS"),
                new FrameworkFault(BEST_NOT_AN_END, "/items/89/best", "MUCH"));
    }

    @Test
    void a_part_has_a_best_step_of_its_own() {
        Item twoWays = new Item(
                "X1",
                "1",
                Optional.empty(),
                ANY,
                "FOUR_STEPS",
                "MOST",
                List.of(new ItemPart(1, ANY, "MOST"), new ItemPart(2, ANY, "YES")),
                List.of());
        assertFaults(
                items(items -> with(items, twoWays)),
                new FrameworkFault(BEST_NOT_AN_END, "/items/88/parts/1/best", "YES"));
    }

    @Test
    void parts_are_numbered_from_1_on() {
        assertFaults(
                items(items -> with(with(items, parted("X1", 2, 1)), parted("X2", 1, 1))),
                new FrameworkFault(PARTS_MISNUMBERED, "/items/88/parts", "X1"),
                new FrameworkFault(PARTS_MISNUMBERED, "/items/89/parts", "X2"));
    }

    @Test
    void a_code_can_stand_in_an_address_and_in_a_list() {
        String thirty = "X".repeat(30);
        assertInstanceOf(
                FrameworkCheck.Sound.class,
                FrameworkRules.check(items(items -> with(with(items, plain("ข้อที่-1.2_ก")), plain(thirty)))));
        for (String code : List.of("I1,I2", "I/1", "I 1", "..", "-1", thirty + "X")) {
            assertFaults(
                    items(items -> with(items, plain(code))),
                    new FrameworkFault(CODE_MALFORMED, "/items/88/code", code));
        }
    }

    @Test
    void what_was_published_stands_whatever_rules_came_later() {
        FrameworkContent older = items(items -> with(items, plain("I 1")));
        assertEquals(plain("I 1"), FrameworkRules.published(older).item("I 1").orElseThrow());
    }

    private static Item plain(String code) {
        return Frameworks.item(code, "1", Optional.empty(), "FOUR_STEPS", "MOST");
    }

    private static Item parted(String code, int... numbers) {
        List<ItemPart> parts = IntStream.of(numbers)
                .mapToObj(no -> new ItemPart(no, ANY, "MOST"))
                .toList();
        return new Item(code, "1", Optional.empty(), ANY, "FOUR_STEPS", "MOST", parts, List.of());
    }

    @Test
    void groups_belong_to_something_and_hold_something() {
        FrameworkContent content = new FrameworkContent(
                2565,
                Frameworks.instruments("0.3", "0.3", "0.4"),
                List.of(new Indicator("1", "IIT", ANY), new Indicator("2", "EIT", ANY), new Indicator("3", "XIT", ANY)),
                List.of(new SubIndicator("3.1", "3", ANY), new SubIndicator("4.1", "4", ANY)),
                List.of(Frameworks.item("O1", "3", Optional.of("3.1"), "MET_NOT_MET", "MET")),
                SOUND.scales(),
                SOUND.levels(),
                SOUND.sampling(),
                SOUND.target(),
                SOUND.triagePolicies());
        assertFaults(
                content,
                new FrameworkFault(UNKNOWN_INSTRUMENT, "/indicators/2/instrument", "XIT"),
                new FrameworkFault(UNKNOWN_INDICATOR, "/subIndicators/1/indicator", "4"),
                new FrameworkFault(GROUP_EMPTY, "/instruments/2", "OIT"),
                new FrameworkFault(GROUP_EMPTY, "/subIndicators/1", "4.1"));
    }

    @Test
    void a_scale_rises_over_at_least_two_distinct_steps_within_0_to_100() {
        List<Scale> scales = new ArrayList<>(SOUND.scales());
        scales.add(Frameworks.scale("ONE", "A", 0));
        scales.add(Frameworks.scale("FALLING", "A", 100, "B", 0));
        scales.add(Frameworks.scale("LEVEL", "A", 50, "B", 50));
        scales.add(Frameworks.scale("TWICE", "A", 0, "A", 100));
        scales.add(Frameworks.scale("BEYOND", "A", 0, "B", 101));
        FrameworkContent content = new FrameworkContent(
                2565,
                SOUND.instruments(),
                SOUND.indicators(),
                SOUND.subIndicators(),
                SOUND.items(),
                scales,
                SOUND.levels(),
                SOUND.sampling(),
                SOUND.target(),
                SOUND.triagePolicies());
        assertFaults(
                content,
                new FrameworkFault(SCALE_INVALID, "/scales/3/steps", "ONE"),
                new FrameworkFault(SCALE_INVALID, "/scales/4/steps", "FALLING"),
                new FrameworkFault(SCALE_INVALID, "/scales/5/steps", "LEVEL"),
                new FrameworkFault(SCALE_INVALID, "/scales/6/steps", "TWICE"),
                new FrameworkFault(SCALE_INVALID, "/scales/7/steps", "BEYOND"));
    }

    static FrameworkContent instruments(List<Instrument> instruments) {
        return new FrameworkContent(
                2565,
                instruments,
                SOUND.indicators(),
                SOUND.subIndicators(),
                SOUND.items(),
                SOUND.scales(),
                SOUND.levels(),
                SOUND.sampling(),
                SOUND.target(),
                SOUND.triagePolicies());
    }

    static FrameworkContent items(UnaryOperator<List<Item>> change) {
        return new FrameworkContent(
                2565,
                SOUND.instruments(),
                SOUND.indicators(),
                SOUND.subIndicators(),
                change.apply(SOUND.items()),
                SOUND.scales(),
                SOUND.levels(),
                SOUND.sampling(),
                SOUND.target(),
                SOUND.triagePolicies());
    }

    static FrameworkContent levels(List<LevelRule> levels) {
        return new FrameworkContent(
                2565,
                SOUND.instruments(),
                SOUND.indicators(),
                SOUND.subIndicators(),
                SOUND.items(),
                SOUND.scales(),
                levels,
                SOUND.sampling(),
                SOUND.target(),
                SOUND.triagePolicies());
    }

    static <T> List<T> with(List<T> all, T another) {
        List<T> more = new ArrayList<>(all);
        more.add(another);
        return more;
    }

    static void assertFaults(FrameworkContent content, FrameworkFault... expected) {
        FrameworkCheck.Faulty faulty = assertInstanceOf(FrameworkCheck.Faulty.class, FrameworkRules.check(content));
        assertEquals(List.of(expected), faulty.faults());
    }
}

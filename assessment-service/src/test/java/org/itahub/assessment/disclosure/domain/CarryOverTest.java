package org.itahub.assessment.disclosure.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.FrameworkContent;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.SubIndicator;
import org.itahub.assessment.framework.domain.Text;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private static final Framework LAST_YEAR = framework(
            2565,
            Items.requiring("O1", "ผัง", "ตำแหน่ง"),
            Items.requiring("O2", "รายชื่อ"),
            Items.requiring("O3", "อำนาจ"),
            Items.requiring("O4", "แผน"));
    private static final Framework THIS_YEAR =
            framework(2566, Items.requiring("O1", "ตำแหน่ง", "สองฝ่าย"), Items.requiring("O7", "อำนาจ", "รายชื่อ"));
    private static final Map<String, List<String>> SUCCESSORS =
            Map.of("O1", List.of("O1"), "O2", List.of("O7"), "O3", List.of("O7"));

    @Test
    void an_entry_goes_to_the_items_successor_with_the_ticks_that_are_asked_for_in_the_same_words() {
        Entry entry = new Entry(List.of("https://example.go.th/1"), "หมายเหตุ", List.of(1, 2));
        assertEquals(
                List.of(new CarryOver.Carried(
                        "O1", List.of("O1"), new Entry(List.of("https://example.go.th/1"), "หมายเหตุ", List.of(1)))),
                carry(Map.of("O1", entry), Set.of()).carried());
    }

    @Test
    void entries_of_items_that_were_merged_are_merged() {
        Entry second = new Entry(List.of("https://a", "https://b"), "ก", List.of(1));
        Entry third = new Entry(List.of("https://b", "https://c"), "ข", List.of(1));
        assertEquals(
                List.of(new CarryOver.Carried(
                        "O7",
                        List.of("O2", "O3"),
                        new Entry(List.of("https://a", "https://b", "https://c"), "ก\nข", List.of(1, 2)))),
                carry(Map.of("O2", second, "O3", third), Set.of()).carried());
    }

    @Test
    void an_entry_goes_to_all_items_that_came_of_its_own() {
        Entry entry = new Entry(List.of("https://a"), "", List.of());
        CarryOver split =
                CarryOver.of(LAST_YEAR, THIS_YEAR, Map.of("O4", entry), Map.of("O4", List.of("O7", "O1")), Set.of());
        assertEquals(
                List.of("O1", "O7"),
                split.carried().stream().map(CarryOver.Carried::item).toList());
    }

    @Test
    void what_nothing_took_the_place_of_has_ended_and_what_has_an_entry_keeps_it() {
        CarryOver carryOver = carry(Map.of("O1", Entry.EMPTY, "O4", Entry.EMPTY), Set.of("O1", "O7"));
        assertEquals(List.of(), carryOver.carried());
        assertEquals(List.of("O4"), carryOver.ended());
        assertEquals(List.of("O1"), carryOver.kept());
    }

    @Test
    void merged_entries_keep_as_much_as_an_entry_can_have() {
        Entry second = new Entry(links(0, 8), "ก".repeat(1990), List.of());
        Entry third = new Entry(links(8, 16), "ข".repeat(10), List.of());
        Entry merged = carry(Map.of("O2", second, "O3", third), Set.of())
                .carried()
                .getFirst()
                .entry();
        assertEquals(links(0, 10), merged.links());
        assertEquals("ก".repeat(1990), merged.remarks());
        Entry shorter = new Entry(List.of(), "ข".repeat(9), List.of());
        assertEquals(
                2000,
                carry(Map.of("O2", second, "O3", shorter), Set.of())
                        .carried()
                        .getFirst()
                        .entry()
                        .remarks()
                        .length());
        Entry silent = new Entry(List.of(), "", List.of());
        assertEquals(
                "ข",
                carry(Map.of("O2", silent, "O3", new Entry(List.of(), "ข", List.of())), Set.of())
                        .carried()
                        .getFirst()
                        .entry()
                        .remarks());
    }

    private static CarryOver carry(Map<String, Entry> entries, Set<String> present) {
        return CarryOver.of(LAST_YEAR, THIS_YEAR, entries, SUCCESSORS, present);
    }

    private static List<String> links(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> "https://example.go.th/" + n)
                .toList();
    }

    private static Framework framework(int year, Item... disclosures) {
        FrameworkContent whole = Frameworks.contentOf2565();
        List<Item> others = whole.items().stream()
                .filter(item -> !item.indicator().equals("9"))
                .filter(item -> !item.indicator().equals("10"))
                .toList();
        List<Item> items = new ArrayList<>(others);
        items.addAll(List.of(disclosures));
        Text any = new Text("ข้อความ", "text");
        return Frameworks.sound(Frameworks.content(
                year,
                whole.instruments(),
                whole.indicators().stream()
                        .filter(indicator -> !indicator.code().equals("10"))
                        .map(indicator -> new Indicator(indicator.code(), indicator.instrument(), any))
                        .toList(),
                List.of(new SubIndicator("9.1", "9", any)),
                items,
                whole.levels()));
    }
}

package org.itahub.assessment.disclosure.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.Text;

/**
 * What of last year's entries goes to this year's items.
 *
 * @param carried what each of this year's items gets, in the framework's order
 * @param ended last year's items with an entry that nothing takes the place of
 * @param kept this year's items that have an entry already and keep it
 */
public record CarryOver(List<Carried> carried, List<String> ended, List<String> kept) {

    /** How many links an item may have. */
    public static final int MOST_LINKS = 10;

    /** In characters. */
    public static final int LONGEST_REMARKS = 2000;

    /** @param from last year's items; several where they were merged */
    public record Carried(String item, List<String> from, Entry entry) {}

    /**
     * @param entries last year's, by item
     * @param successors of last year's items; an item that is not there has none
     * @param present this year's items that have an entry
     */
    public static CarryOver of(
            Framework lastYear,
            Framework thisYear,
            Map<String, Entry> entries,
            Map<String, List<String>> successors,
            Set<String> present) {
        Map<String, List<String>> predecessors = new LinkedHashMap<>();
        List<String> ended = new ArrayList<>();
        for (Item item : lastYear.content().items()) {
            if (entries.containsKey(item.code())) {
                List<String> next = successors.getOrDefault(item.code(), List.of());
                if (next.isEmpty()) {
                    ended.add(item.code());
                }
                next.forEach(successor -> predecessors
                        .computeIfAbsent(successor, code -> new ArrayList<>())
                        .add(item.code()));
            }
        }
        List<Carried> carried = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Item item : thisYear.content().items()) {
            List<String> from = predecessors.get(item.code());
            if (from != null && present.contains(item.code())) {
                kept.add(item.code());
            } else if (from != null) {
                carried.add(new Carried(item.code(), from, merged(lastYear, item, from, entries)));
            }
        }
        return new CarryOver(carried, ended, kept);
    }

    private static Entry merged(Framework lastYear, Item item, List<String> from, Map<String, Entry> entries) {
        Set<String> links = new LinkedHashSet<>();
        Set<String> remarks = new LinkedHashSet<>();
        Set<Integer> contents = new TreeSet<>();
        for (String code : from) {
            Entry entry = entries.get(code);
            links.addAll(entry.links());
            remarks.add(entry.remarks());
            lastYear.item(code).ifPresent(before -> contents.addAll(sameContents(before, entry, item)));
        }
        return new Entry(links.stream().limit(MOST_LINKS).toList(), joined(remarks), List.copyOf(contents));
    }

    /** As many of the remarks as there is room for, each whole. */
    private static String joined(Set<String> remarks) {
        StringBuilder joined = new StringBuilder();
        for (String each : remarks) {
            String separator = joined.isEmpty() || each.isEmpty() ? "" : "\n";
            if (joined.length() + separator.length() + each.length() <= LONGEST_REMARKS) {
                joined.append(separator).append(each);
            }
        }
        return joined.toString();
    }

    /** A tick stays where this year asks for the same content in the same words. */
    private static List<Integer> sameContents(Item before, Entry entry, Item item) {
        List<Text> ticked = entry.contents().stream()
                .map(no -> before.requires().get(no - 1))
                .toList();
        return IntStream.rangeClosed(1, item.requires().size())
                .filter(no -> ticked.contains(item.requires().get(no - 1)))
                .boxed()
                .toList();
    }
}

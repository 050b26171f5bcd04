package org.itahub.assessment.crosswalk.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;

/**
 * A guess at which item became which, for years that nobody has matched yet. Items with the same topic are taken to be
 * the same, then those that kept their code within their group; the rest counts as dropped and new. It serves to show
 * differences and to begin a crosswalk with, never to hold scores against each other.
 */
public final class SuggestedCrosswalk {

    private final Framework from;
    private final Framework to;
    private final List<Item> unmatched;
    private final Set<String> matched = new HashSet<>();
    private final List<Mapping> mappings = new ArrayList<>();

    private SuggestedCrosswalk(Framework from, Framework to) {
        this.from = from;
        this.to = to;
        this.unmatched = new ArrayList<>(to.content().items());
    }

    /** The guess. */
    public static Crosswalk of(Framework from, Framework to) {
        SuggestedCrosswalk suggested = new SuggestedCrosswalk(from, to);
        suggested.match(SuggestedCrosswalk::isSameTopic);
        suggested.match((before, after) -> before.code().equals(after.code()) && isSameGroup(before, after));
        suggested.addRest();
        return new Crosswalk(from.fiscalYear(), to.fiscalYear(), suggested.mappings);
    }

    private void match(BiPredicate<Item, Item> same) {
        for (Item item : from.content().items()) {
            if (!matched.contains(item.code())) {
                unmatched.stream()
                        .filter(other -> same.test(item, other) && isSameInstrument(item, other))
                        .findFirst()
                        .ifPresent(other -> pair(item, other));
            }
        }
    }

    private void pair(Item before, Item after) {
        mappings.add(Mapping.oneToOne(before.code(), after.code()));
        matched.add(before.code());
        unmatched.remove(after);
    }

    private void addRest() {
        from.content().items().stream()
                .map(Item::code)
                .filter(code -> !matched.contains(code))
                .forEach(code -> mappings.add(
                        new Mapping(Succession.DROPPED, List.of(code), List.of(), false, Optional.empty())));
        unmatched.forEach(item ->
                mappings.add(new Mapping(Succession.NEW, List.of(), List.of(item.code()), false, Optional.empty())));
    }

    private static boolean isSameTopic(Item before, Item after) {
        return before.topic().th().equals(after.topic().th());
    }

    private static boolean isSameGroup(Item before, Item after) {
        return before.indicator().equals(after.indicator())
                && before.subIndicator().equals(after.subIndicator());
    }

    private boolean isSameInstrument(Item before, Item after) {
        return from.instrumentOf(before).code().equals(to.instrumentOf(after).code());
    }
}

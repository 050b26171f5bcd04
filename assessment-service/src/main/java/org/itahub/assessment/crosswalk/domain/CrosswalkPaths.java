package org.itahub.assessment.crosswalk.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;

/**
 * The ways from one year to another: over crosswalks as they were put, and between neighbouring years whose items are
 * the same to the letter, as those of 2563 to 2565 are. Of several ways the one with the longest steps is taken, since
 * a crosswalk put between two far years knows more than what its steps give together.
 */
public final class CrosswalkPaths {

    private final TreeMap<Integer, Framework> years = new TreeMap<>();
    private final Map<List<Integer>, Crosswalk> put = new HashMap<>();

    /**
     * @param years the frameworks of the years to be connected
     * @param put crosswalks between them
     */
    public CrosswalkPaths(Collection<Framework> years, Collection<Crosswalk> put) {
        years.forEach(year -> this.years.put(year.fiscalYear(), year));
        put.forEach(crosswalk -> this.put.put(List.of(crosswalk.fromYear(), crosswalk.toYear()), crosswalk));
    }

    /** The crosswalk between two years in either direction; empty where no way leads from one to the other. */
    public Optional<Crosswalk> find(int fromYear, int toYear) {
        return fromYear <= toYear
                ? forward(fromYear, toYear)
                : forward(toYear, fromYear).map(Crosswalk::reversed);
    }

    private Optional<Crosswalk> forward(int from, int to) {
        if (from == to) {
            return Optional.ofNullable(years.get(from)).map(year -> Crosswalk.identity(from, to, codes(year)));
        }
        return years.subMap(from, false, to, true).keySet().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(next -> step(from, next).stream())
                .flatMap(step -> step.toYear() == to
                        ? Optional.of(step).stream()
                        : forward(step.toYear(), to).map(step::then).stream())
                .findFirst();
    }

    private Optional<Crosswalk> step(int from, int to) {
        return Optional.ofNullable(put.get(List.of(from, to))).or(() -> unchanged(from, to));
    }

    private Optional<Crosswalk> unchanged(int from, int to) {
        List<Item> before = items(from);
        boolean neighbours = Integer.valueOf(to).equals(years.higherKey(from));
        return neighbours && years.containsKey(from) && before.equals(items(to))
                ? Optional.of(Crosswalk.identity(from, to, codes(years.get(from))))
                : Optional.empty();
    }

    private List<Item> items(int year) {
        return Optional.ofNullable(years.get(year))
                .map(framework -> framework.content().items())
                .orElse(List.of());
    }

    private static List<String> codes(Framework year) {
        return year.content().items().stream().map(Item::code).toList();
    }
}

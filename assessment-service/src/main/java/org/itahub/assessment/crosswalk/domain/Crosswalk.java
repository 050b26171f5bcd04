package org.itahub.assessment.crosswalk.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The items of one year beside those of another. Each item of either year stands in exactly one mapping; {@link
 * CrosswalkRules} sees to it.
 */
public final class Crosswalk {

    private final int fromYear;
    private final int toYear;
    private final List<Mapping> mappings;
    private final Map<String, Mapping> byFrom;
    private final Map<String, Mapping> byTo;

    Crosswalk(int fromYear, int toYear, List<Mapping> mappings) {
        this.fromYear = fromYear;
        this.toYear = toYear;
        this.mappings = List.copyOf(mappings);
        this.byFrom = index(mappings, Mapping::from);
        this.byTo = index(mappings, Mapping::to);
    }

    /** Between years whose frameworks have the same items. */
    public static Crosswalk identity(int fromYear, int toYear, List<String> items) {
        return new Crosswalk(
                fromYear,
                toYear,
                items.stream().map(code -> Mapping.oneToOne(code, code)).toList());
    }

    /** The fiscal year that is left. */
    public int fromYear() {
        return fromYear;
    }

    /** The fiscal year that is reached. */
    public int toYear() {
        return toYear;
    }

    /** Every item of both years, in the order in which the crosswalk was written down. */
    public List<Mapping> mappings() {
        return mappings;
    }

    /** What took the place of an item of the first year; empty if it was dropped or the year has no such item. */
    public Optional<Successor> successorOf(String item) {
        return mappingOf(item)
                .filter(mapping -> !mapping.to().isEmpty())
                .map(mapping -> new Successor(mapping.kind(), mapping.to(), mapping.comparable(), mapping.note()));
    }

    /** The items of the first year that an item of the second stands for; none if it is new or unknown. */
    public List<String> predecessorsOf(String item) {
        return mappingTo(item).map(Mapping::from).orElse(List.of());
    }

    /** The mapping that an item of the first year stands in. */
    public Optional<Mapping> mappingOf(String item) {
        return Optional.ofNullable(byFrom.get(item));
    }

    /** The mapping that an item of the second year stands in. */
    public Optional<Mapping> mappingTo(String item) {
        return Optional.ofNullable(byTo.get(item));
    }

    /** From the first year of this crosswalk to the second of the next, which begins where this one ends. */
    public Crosswalk then(Crosswalk next) {
        if (next.fromYear != toYear) {
            throw new IllegalArgumentException("a crosswalk to " + toYear + " does not lead on from " + next.fromYear);
        }
        return new Crosswalk(fromYear, next.toYear, Composition.of(this, next));
    }

    /** The same read from the second year back to the first. */
    public Crosswalk reversed() {
        return new Crosswalk(
                toYear, fromYear, mappings.stream().map(Mapping::reversed).toList());
    }

    private static Map<String, Mapping> index(List<Mapping> mappings, Function<Mapping, List<String>> side) {
        Map<String, Mapping> index = new LinkedHashMap<>();
        mappings.forEach(mapping -> side.apply(mapping).forEach(code -> index.put(code, mapping)));
        return index;
    }
}

package org.itahub.assessment.trend.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.assessment.crosswalk.domain.Crosswalk;
import org.itahub.assessment.crosswalk.domain.CrosswalkPaths;
import org.itahub.assessment.crosswalk.domain.Mapping;
import org.itahub.assessment.crosswalk.domain.Successor;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.scoring.domain.FigureKind;

/**
 * Finds what a figure of one year is called in another. An item is followed through the crosswalk; a group is the one
 * that holds most of its items, since groups keep their codes only by luck.
 */
final class Counterparts {

    private final CrosswalkPaths paths;
    private final Framework named;
    private final FigureKind kind;
    private final String code;

    /** @param named the framework whose code names the figure */
    Counterparts(CrosswalkPaths paths, Framework named, FigureKind kind, String code) {
        this.paths = paths;
        this.named = named;
        this.kind = kind;
        this.code = code;
    }

    /** The figure's codes in a framework: none if it has nothing like it, several for an item that was split or merged. */
    List<String> in(Framework year) {
        if (kind == FigureKind.TOTAL || year.fiscalYear() == named.fiscalYear()) {
            return List.of(code);
        }
        Optional<Crosswalk> crosswalk = crosswalkTo(year);
        if (kind == FigureKind.ITEM) {
            return crosswalk
                    .flatMap(it -> it.successorOf(code))
                    .map(Successor::items)
                    .orElse(List.of());
        }
        Set<String> own = Composition.of(named, kind, List.of(code)).items();
        if (own.isEmpty() || crosswalk.isEmpty()) {
            return sameCode(year);
        }
        Set<String> successors = own.stream()
                .flatMap(item -> crosswalk.get().successorOf(item).stream())
                .flatMap(successor -> successor.items().stream())
                .collect(Collectors.toSet());
        return holdingMostOf(successors, year);
    }

    /** Why a framework has nothing like the figure. */
    Reason absence(Framework year) {
        Optional<Crosswalk> crosswalk = crosswalkTo(year);
        Reason.Kind why = crosswalk.isPresent() ? Reason.Kind.NO_COUNTERPART : Reason.Kind.CROSSWALK_MISSING;
        return new Reason(
                why, List.of(), crosswalk.flatMap(it -> it.mappingOf(code)).flatMap(Mapping::note));
    }

    private Optional<Crosswalk> crosswalkTo(Framework year) {
        return paths.find(named.fiscalYear(), year.fiscalYear());
    }

    private List<String> sameCode(Framework year) {
        return Composition.codes(year, kind).contains(code) ? List.of(code) : List.of();
    }

    private List<String> holdingMostOf(Set<String> items, Framework year) {
        Comparator<String> byOverlap = Comparator.comparingLong(group -> overlap(items, year, group));
        return Composition.codes(year, kind).stream()
                .filter(group -> overlap(items, year, group) > 0)
                .max(byOverlap.thenComparing(code::equals))
                .stream()
                .toList();
    }

    private long overlap(Set<String> items, Framework year, String group) {
        return Composition.of(year, kind, List.of(group)).items().stream()
                .filter(items::contains)
                .count();
    }
}

package org.itahub.assessment.crosswalk.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.assessment.framework.domain.Text;

/**
 * Two crosswalks made into one over the year between them. Mappings that share an item of the year between belong
 * together, whatever was merged and split on the way; what only came and went in between leaves no trace.
 */
final class Composition {

    private static final Text CHANGED_ON_THE_WAY = new Text(
            "ระหว่างสองปีนี้มีข้อที่เพิ่มเข้ามาหรือตัดออกไป",
            "Between the two years, something was added to this item or taken from it");

    /** A mapping of the earlier or of the later crosswalk; an item that keeps its code has equal ones in both. */
    private record Step(boolean later, Mapping mapping) {}

    private final Crosswalk first;
    private final Crosswalk second;

    private Composition(Crosswalk first, Crosswalk second) {
        this.first = first;
        this.second = second;
    }

    static List<Mapping> of(Crosswalk first, Crosswalk second) {
        return new Composition(first, second).compose();
    }

    private List<Mapping> compose() {
        List<Mapping> composed = new ArrayList<>();
        Set<Step> seen = new LinkedHashSet<>();
        Stream.concat(
                        first.mappings().stream().map(it -> new Step(false, it)),
                        second.mappings().stream().map(it -> new Step(true, it)))
                .forEach(step -> {
                    if (!seen.contains(step)) {
                        Set<Step> together = connectedTo(step);
                        seen.addAll(together);
                        composed.addAll(join(together));
                    }
                });
        return composed;
    }

    private Set<Step> connectedTo(Step start) {
        Set<Step> reached = new LinkedHashSet<>(List.of(start));
        List<Step> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            neighbours(open.removeFirst()).filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    private Stream<Step> neighbours(Step step) {
        return step.later()
                ? step.mapping().from().stream()
                        .flatMap(code -> first.mappingTo(code).stream())
                        .map(it -> new Step(false, it))
                : step.mapping().to().stream()
                        .flatMap(code -> second.mappingOf(code).stream())
                        .map(it -> new Step(true, it));
    }

    private static List<Mapping> join(Collection<Step> together) {
        List<String> from = codes(together.stream()
                .filter(step -> !step.later())
                .map(it -> it.mapping().from()));
        List<String> to = codes(
                together.stream().filter(Step::later).map(it -> it.mapping().to()));
        List<Text> notes = together.stream()
                .flatMap(step -> step.mapping().note().stream())
                .toList();
        if (from.isEmpty()) {
            return to.stream()
                    .map(code -> new Mapping(Succession.NEW, from, List.of(code), false, joined(notes)))
                    .toList();
        }
        if (to.isEmpty()) {
            return from.stream()
                    .map(code -> new Mapping(Succession.DROPPED, List.of(code), to, false, joined(notes)))
                    .toList();
        }
        boolean comparable = together.stream().allMatch(step -> step.mapping().comparable());
        Succession kind = kind(from, to);
        boolean unexplained = notes.isEmpty() && !comparable && kind.isOneToOne();
        List<Text> told = unexplained ? List.of(CHANGED_ON_THE_WAY) : notes;
        return List.of(new Mapping(kind, from, to, comparable, joined(told)));
    }

    private static Succession kind(List<String> from, List<String> to) {
        if (from.size() > 1) {
            return Succession.MERGED;
        }
        if (to.size() > 1) {
            return Succession.SPLIT;
        }
        return from.equals(to) ? Succession.SAME : Succession.RENUMBERED;
    }

    private static List<String> codes(Stream<List<String>> codes) {
        return codes.flatMap(List::stream).toList();
    }

    private static Optional<Text> joined(List<Text> notes) {
        List<Text> told = notes.stream().distinct().toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        told.stream().map(Text::th).collect(Collectors.joining(" ")),
                        told.stream().map(Text::en).collect(Collectors.joining(" "))));
    }
}

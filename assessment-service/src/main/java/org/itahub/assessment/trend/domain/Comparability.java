package org.itahub.assessment.trend.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.crosswalk.domain.AnswerForm;
import org.itahub.assessment.crosswalk.domain.Crosswalk;
import org.itahub.assessment.crosswalk.domain.Mapping;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.trend.domain.Reason.Kind;

/**
 * Whether a figure of a year can be held against the same of an earlier year.
 *
 * @param unchanged the share of the later figure, 0 to 1, that rests on items which are measured as before; empty where
 *     that is not known
 * @param reasons none if the figures are comparable
 */
public record Comparability(Mark mark, Optional<Rational> unchanged, List<Reason> reasons) {

    /** The plain mark. */
    public enum Mark {
        /** The same items, answered and weighted alike. */
        COMPARABLE,
        /** Something is measured otherwise, something as before; a difference is to be read with the reasons. */
        LIMITED,
        /** Nothing is measured as before, or nobody knows; no difference is given. */
        NOT_COMPARABLE
    }

    public Comparability {
        reasons = List.copyOf(reasons);
    }

    static Comparability notComparable(Reason reason) {
        return new Comparability(Mark.NOT_COMPARABLE, Optional.empty(), List.of(reason));
    }

    /**
     * Holds a figure's composition of one year against that of a later one.
     *
     * @param crosswalk from the earlier year to the later
     */
    static Comparability of(Composition before, Composition after, Optional<Crosswalk> crosswalk) {
        if (before.shares().isEmpty() || after.shares().isEmpty()) {
            return new Comparability(Mark.LIMITED, Optional.empty(), List.of(Reason.of(Kind.COMPOSITION_UNKNOWN)));
        }
        return crosswalk
                .map(items -> of(before, after, items))
                .orElseGet(() -> notComparable(Reason.of(Kind.CROSSWALK_MISSING)));
    }

    private static Comparability of(Composition before, Composition after, Crosswalk items) {
        List<Mapping> unchanged = new ArrayList<>();
        Map<Kind, List<Mapping>> changed = new TreeMap<>();
        items.mappings().stream()
                .filter(mapping -> touches(mapping, before, after))
                .forEach(mapping -> change(mapping, before, after)
                        .ifPresentOrElse(
                                kind -> changed.computeIfAbsent(kind, any -> new ArrayList<>())
                                        .add(mapping),
                                () -> unchanged.add(mapping)));
        if (changed.isEmpty() && !isWeightedAlike(unchanged, before, after)) {
            changed.put(Kind.WEIGHTS_CHANGED, unchanged);
        }
        Rational share = unchanged.stream()
                .map(mapping -> after.shares().get(mapping.to().getFirst()))
                .reduce(Rational.ZERO, Rational::plus);
        return new Comparability(
                mark(changed, unchanged),
                Optional.of(share),
                changed.entrySet().stream()
                        .map(entry -> reason(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Mark mark(Map<Kind, List<Mapping>> changed, List<Mapping> unchanged) {
        if (changed.isEmpty()) {
            return Mark.COMPARABLE;
        }
        return unchanged.isEmpty() ? Mark.NOT_COMPARABLE : Mark.LIMITED;
    }

    private static boolean touches(Mapping mapping, Composition before, Composition after) {
        return mapping.from().stream().anyMatch(before.items()::contains)
                || mapping.to().stream().anyMatch(after.items()::contains);
    }

    /** What keeps an item from being measured as before within the figure; empty if nothing does. */
    private static Optional<Kind> change(Mapping mapping, Composition before, Composition after) {
        return switch (mapping.kind()) {
            case NEW -> Optional.of(Kind.ITEMS_ADDED);
            case DROPPED -> Optional.of(Kind.ITEMS_DROPPED);
            case MERGED -> Optional.of(Kind.ITEMS_MERGED);
            case SPLIT -> Optional.of(Kind.ITEMS_SPLIT);
            case SAME, RENUMBERED -> changeOfOne(mapping, before, after);
        };
    }

    private static Optional<Kind> changeOfOne(Mapping mapping, Composition before, Composition after) {
        String from = mapping.from().getFirst();
        String to = mapping.to().getFirst();
        if (!before.items().contains(from) || !after.items().contains(to)) {
            return Optional.of(Kind.ITEMS_MOVED);
        }
        if (!mapping.comparable()) {
            return Optional.of(Kind.CONTENT_CHANGED);
        }
        AnswerForm earlier =
                AnswerForm.of(before.framework(), before.framework().item(from).orElseThrow());
        AnswerForm later =
                AnswerForm.of(after.framework(), after.framework().item(to).orElseThrow());
        return earlier.equals(later) ? Optional.empty() : Optional.of(Kind.ANSWERS_CHANGED);
    }

    private static boolean isWeightedAlike(List<Mapping> unchanged, Composition before, Composition after) {
        return unchanged.stream()
                .allMatch(mapping -> before.shares()
                        .get(mapping.from().getFirst())
                        .equals(after.shares().get(mapping.to().getFirst())));
    }

    private static Reason reason(Kind kind, List<Mapping> mappings) {
        List<String> items = mappings.stream()
                .flatMap(mapping -> (mapping.to().isEmpty() ? mapping.from() : mapping.to()).stream())
                .toList();
        List<Text> notes = mappings.stream()
                .flatMap(mapping -> mapping.note().stream())
                .distinct()
                .toList();
        return new Reason(kind, items, notes.size() == 1 ? Optional.of(notes.getFirst()) : Optional.empty());
    }
}

package org.itahub.measures.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field of a plan, an issue or a measure, as a difference shows it.
 *
 * @param code the field's stable code
 * @param list whether it has entries that come and go, or one value
 * @param entries what it says, readable in Thai; none where it says nothing
 */
record PlanField<T>(String code, String th, String en, boolean list, Function<T, List<String>> entries) {
    /** A field of one value; null and an empty text are none. */
    static <T> PlanField<T> one(String code, String th, String en, Function<T, Object> value) {
        return new PlanField<>(code, th, en, false, part -> {
            Object said = value.apply(part);
            return said == null || said.toString().isEmpty() ? List.of() : List.of(said.toString());
        });
    }

    static <T> PlanField<T> many(String code, String th, String en, Function<T, List<String>> entries) {
        return new PlanField<>(code, th, en, true, entries);
    }

    /**
     * What changed of the field.
     *
     * @param before the part as it was; null where there was none
     * @param after the part as it is; null where there is none any more
     */
    Optional<FieldChange> between(T before, T after) {
        List<String> old = before == null ? List.of() : entries.apply(before);
        List<String> now = after == null ? List.of() : entries.apply(after);
        return old.equals(now)
                ? Optional.empty()
                : Optional.of(new FieldChange(
                        code,
                        th,
                        en,
                        text(old),
                        text(now),
                        list ? without(now, old) : List.of(),
                        list ? without(old, now) : List.of()));
    }

    private static String text(List<String> entries) {
        return entries.isEmpty() ? null : String.join("\n", entries);
    }

    /** The entries that are left when each of the others has taken one of its kind away. */
    private static List<String> without(List<String> entries, List<String> others) {
        List<String> left = new ArrayList<>(entries);
        others.forEach(left::remove);
        return left;
    }
}

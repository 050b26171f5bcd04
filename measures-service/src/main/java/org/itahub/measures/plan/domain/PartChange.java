package org.itahub.measures.plan.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An issue or a measure that came, went or says something else.
 *
 * @param key an issue's indicator, a measure's number
 * @param title what it is called, or was called before it went
 * @param fields everything that it says or said where it came or went, otherwise what changed
 */
public record PartChange(Kind kind, String key, String title, List<FieldChange> fields) {
    public PartChange {
        fields = List.copyOf(fields);
    }

    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * How the parts of one kind are known, called and described.
     *
     * @param key what makes a part the same in both plans
     */
    record Reading<K, T>(Function<T, K> key, Function<T, String> title, List<PlanField<T>> fields) {
        /** In the order of the earlier plan, then what came. */
        List<PartChange> between(List<T> before, List<T> after) {
            Map<K, T> old = byKey(before);
            Map<K, T> now = byKey(after);
            Map<K, T> all = new LinkedHashMap<>(old);
            all.putAll(now);
            return all.keySet().stream()
                    .map(part -> change(old.get(part), now.get(part)))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private Map<K, T> byKey(Collection<T> parts) {
            Map<K, T> known = new LinkedHashMap<>();
            parts.forEach(part -> known.put(key.apply(part), part));
            return known;
        }

        private Optional<PartChange> change(T before, T after) {
            List<FieldChange> changed = new ArrayList<>();
            fields.forEach(field -> field.between(before, after).ifPresent(changed::add));
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
            T shown = after == null ? before : after;
            return Optional.of(new PartChange(kind, key.apply(shown).toString(), title.apply(shown), changed));
        }
    }
}

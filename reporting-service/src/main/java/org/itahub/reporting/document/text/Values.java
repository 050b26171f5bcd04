package org.itahub.reporting.document.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a sentence is filled with: texts and numbers by name. Null, and an empty text, mean that there is nothing. */
public final class Values {
    private final Map<String, Object> byName = new LinkedHashMap<>();

    private Values() {}

    public static Values none() {
        return new Values();
    }

    public static Values of(String name, Object value) {
        return none().and(name, value);
    }

    /**
     * Adds one.
     *
     * @throws IllegalArgumentException where it is neither a text, a whole number nor a {@code BigDecimal}
     */
    public Values and(String name, Object value) {
        if (value != null
                && !(value instanceof String)
                && !(value instanceof Integer)
                && !(value instanceof BigDecimal)) {
            throw new IllegalArgumentException(name + " is of " + value.getClass());
        }
        byName.put(name, value);
        return this;
    }

    Set<String> names() {
        return byName.keySet();
    }

    Object get(String name) {
        return byName.get(name);
    }
}

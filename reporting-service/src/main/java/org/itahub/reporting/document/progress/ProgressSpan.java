package org.itahub.reporting.document.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.Quarter;

/** What part of a plan's year is told. */
public record ProgressSpan(Quarter quarter, Scope scope) {

    /** The quarter alone, beside the one before; or all quarters up to it. */
    public enum Scope {
        QUARTER("quarter"),
        CUMULATIVE("cumulative");

        private final String value;

        Scope(String value) {
            this.value = value;
        }

        /** As the query parameter {@code scope} says it. */
        public String value() {
            return value;
        }

        /** The value of the query parameter {@code scope}. */
        public static Optional<Scope> parse(String text) {
            return Arrays.stream(values())
                    .filter(scope -> scope.value.equals(text))
                    .findFirst();
        }
    }

    /** Every quarter, alone and with those before it. */
    public static List<ProgressSpan> all() {
        return Arrays.stream(Quarter.values())
                .flatMap(quarter -> Arrays.stream(Scope.values()).map(scope -> new ProgressSpan(quarter, scope)))
                .toList();
    }

    /** Reads {@link #value}; empty for anything else. */
    public static Optional<ProgressSpan> parse(String value) {
        return all().stream().filter(span -> span.value().equals(value)).findFirst();
    }

    /** As a file's name says it in Thai. */
    public String nameTh() {
        String name = "ไตรมาสที่ " + quarter.number();
        return switch (scope) {
            case QUARTER -> name;
            case CUMULATIVE -> "สะสมถึง" + name;
        };
    }

    /** The same for those who cannot read that, and for addresses: {@code q2}, {@code to-q2}. */
    public String value() {
        String name = "q" + quarter.number();
        return switch (scope) {
            case QUARTER -> name;
            case CUMULATIVE -> "to-" + name;
        };
    }
}

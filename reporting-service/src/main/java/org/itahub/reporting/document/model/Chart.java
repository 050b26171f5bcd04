package org.itahub.reporting.document.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Scores, or counts, as a picture; where a format has none, in rows and columns.
 *
 * @param id by which programs know it
 * @param title what stands above it
 * @param entries in the order in which they are shown
 * @param line a score at which a line is drawn, and below which a bar is marked; null for none
 */
public record Chart(String id, String title, Kind kind, Heads heads, List<Entry> entries, BigDecimal line)
        implements Block {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException where the line or a score is none, or a count is no whole number */
    public Chart {
        entries = List.copyOf(entries);
        checked(line);
        entries.stream().map(Entry::score).forEach(kind == Kind.COUNTS ? Chart::counted : Chart::checked);
    }

    public enum Kind {
        BARS,
        RADAR,
        /** A line over years; the codes of its entries are fiscal years. */
        YEARS,
        /** A bar for each thing that is counted, without a line; the scores of its entries are how many there are. */
        COUNTS;

        /** True where a lying bar stands for each entry. */
        public boolean hasBars() {
            return this == BARS || this == COUNTS;
        }
    }

    /** @param label what stands above the entries' names in rows and columns; @param score above their scores */
    public record Heads(String label, String score) {}

    /**
     * One thing that has a score, such as an indicator, or that is counted.
     *
     * @param code its short code; empty where it has none
     * @param name empty where the code says all
     * @param score from 0 to 100, or a count; null where there is none
     */
    public record Entry(String code, String name, BigDecimal score) {
        /** {@code 4. การใช้ทรัพย์สินของราชการ} */
        public String label() {
            if (code.isBlank()) {
                return name;
            }
            return name.isBlank() ? code : code + ". " + name;
        }
    }

    /** Its figures in rows and columns. */
    public Table table() {
        boolean counts = kind == Kind.COUNTS;
        return new Table(
                id,
                title,
                List.of(
                        new Column("label", heads.label(), 80, Column.Kind.TEXT),
                        new Column(counts ? "count" : "score", heads.score(), 20, Column.Kind.NUMBER)),
                entries.stream()
                        .map(entry -> List.of(Cell.text(entry.label()), Cell.figure(entry.score(), counts ? 0 : 2)))
                        .toList());
    }

    /** True for a score below the line. */
    public boolean weak(BigDecimal score) {
        return score != null && line != null && score.compareTo(line) < 0;
    }

    @Override
    public Chart rewritten(UnaryOperator<String> text) {
        return new Chart(
                id,
                text.apply(title),
                kind,
                new Heads(text.apply(heads.label()), text.apply(heads.score())),
                entries.stream()
                        .map(entry -> new Entry(text.apply(entry.code()), text.apply(entry.name()), entry.score()))
                        .toList(),
                line);
    }

    private static void counted(BigDecimal count) {
        if (count == null || count.signum() < 0 || count.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("A count is a whole number, not " + count);
        }
    }

    /** @throws IllegalArgumentException where the score is not null and not from 0 to 100 */
    public static BigDecimal checked(BigDecimal score) {
        if (score != null && (score.signum() < 0 || score.compareTo(FULL) > 0)) {
            throw new IllegalArgumentException("A score runs from 0 to 100, not " + score);
        }
        return score;
    }
}

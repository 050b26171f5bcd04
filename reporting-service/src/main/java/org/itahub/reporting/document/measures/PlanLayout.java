package org.itahub.reporting.document.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;

/** The five ways in which agencies lay their plans out. The first is what a caller gets who does not care. */
public enum PlanLayout {
    /** A table per instrument, with each indicator's score. */
    BY_INSTRUMENT(
            "by-instrument",
            PlanColumn.NO,
            PlanColumn.INDICATOR,
            PlanColumn.SCORE,
            PlanColumn.ISSUE,
            PlanColumn.MEASURE,
            PlanColumn.STEPS,
            PlanColumn.RESPONSIBLE,
            PlanColumn.FINISHED_BY,
            PlanColumn.MONITORING) {
        @Override
        List<Block> blocks(MeasuresPlan plan, Texts texts) {
            return tables(
                    plan.rowsByIndicator(),
                    row -> row.instrument()
                            .map(code -> new Part(code, plan.instrumentName(code)))
                            .orElse(new Part("other", texts.say("table.no-indicator"))),
                    texts);
        }
    },
    /** What scored less than 90 apart from what scored more. */
    SPLIT_AT_90(
            "split-at-90",
            PlanColumn.NO,
            PlanColumn.ISSUE,
            PlanColumn.SCORE,
            PlanColumn.RESPONSIBLE,
            PlanColumn.MEASURE_AND_STEPS,
            PlanColumn.MONITORING) {
        @Override
        List<Block> blocks(MeasuresPlan plan, Texts texts) {
            return tables(
                    plan.rowsByIndicator().stream().sorted(PlanLayout::lowFirst).toList(),
                    row -> side(row, texts),
                    texts);
        }
    },
    /** One table by indicator. */
    BY_INDICATOR(
            "by-indicator",
            PlanColumn.NO,
            PlanColumn.INDICATOR,
            PlanColumn.MEASURE,
            PlanColumn.STEPS,
            PlanColumn.RESPONSIBLE,
            PlanColumn.PERIOD,
            PlanColumn.FOLLOW_UP) {
        @Override
        List<Block> blocks(MeasuresPlan plan, Texts texts) {
            return tables(plan.rowsByIndicator(), texts);
        }
    },
    /** What is weak in prose, then one table. */
    WEAK_POINTS(
            "weak-points",
            PlanColumn.NO,
            PlanColumn.MEASURE,
            PlanColumn.STEPS,
            PlanColumn.RESPONSIBLE,
            PlanColumn.PERIOD,
            PlanColumn.EVALUATION) {
        @Override
        List<Block> blocks(MeasuresPlan plan, Texts texts) {
            var blocks = new ArrayList<>(plan.weakPoints(texts));
            blocks.addAll(tables(plan.rows(), texts));
            return blocks;
        }
    },
    /** One table whose measures name the items that they treat, with deliverables. */
    BY_ITEM(
            "by-item",
            PlanColumn.NO,
            PlanColumn.MEASURE_AND_ITEMS,
            PlanColumn.STEPS,
            PlanColumn.RESPONSIBLE,
            PlanColumn.FINISHED_BY,
            PlanColumn.REPORTING) {
        @Override
        List<Block> blocks(MeasuresPlan plan, Texts texts) {
            return tables(plan.rows(), texts);
        }
    };

    private static final BigDecimal HIGH = BigDecimal.valueOf(90);

    private final String value;
    private final List<PlanColumn> columns;

    PlanLayout(String value, PlanColumn... columns) {
        this.value = value;
        this.columns = List.of(columns);
    }

    /** The value of the query parameter {@code layout}. */
    public static Optional<PlanLayout> parse(String text) {
        return Arrays.stream(values())
                .filter(layout -> layout.value.equals(text))
                .findFirst();
    }

    /** What stands between the introduction and the sign-off. */
    abstract List<Block> blocks(MeasuresPlan plan, Texts texts);

    /** A table of its own. */
    private record Part(String id, String title) {}

    /** One table of all. */
    List<Block> tables(List<PlanRow> rows, Texts texts) {
        Part all = all(texts);
        return tables(rows, row -> all, texts);
    }

    /** A table per part, in the order in which the rows bring them; an empty one where there is no row. */
    List<Block> tables(List<PlanRow> rows, Function<PlanRow, Part> part, Texts texts) {
        Map<Part, List<List<Cell>>> parts = new LinkedHashMap<>();
        for (PlanRow row : rows) {
            parts.computeIfAbsent(part.apply(row), each -> new ArrayList<>())
                    .add(columns.stream().map(column -> column.of(row, texts)).toList());
        }
        if (parts.isEmpty()) {
            parts.put(all(texts), List.of());
        }
        var blocks = new ArrayList<Block>();
        parts.forEach((each, cells) -> blocks.add(new Table(
                each.id(),
                each.title(),
                columns.stream().map(column -> column.column(texts)).toList(),
                cells)));
        return blocks;
    }

    private static Part all(Texts texts) {
        return new Part("measures", texts.say("table"));
    }

    private static Part side(PlanRow row, Texts texts) {
        return row.score()
                .map(score -> score.compareTo(HIGH) < 0
                        ? new Part("below-90", texts.say("table.below-90"))
                        : new Part("from-90", texts.say("table.from-90")))
                .orElse(new Part("other", texts.say("table.no-score")));
    }

    private static int lowFirst(PlanRow one, PlanRow other) {
        return Integer.compare(rank(one), rank(other));
    }

    private static int rank(PlanRow row) {
        return row.score().map(score -> score.compareTo(HIGH) < 0 ? 0 : 1).orElse(2);
    }
}

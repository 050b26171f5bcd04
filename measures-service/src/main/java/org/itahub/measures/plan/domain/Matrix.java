package org.itahub.measures.plan.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Which weakness of last year's result is treated by which measures of a plan.
 *
 * @param rows one per issue, in the plan's order
 * @param untreated the urgent weaknesses that no measure treats, those that would win the most points first
 */
public record Matrix(List<Row> rows, List<Gap> untreated) {
    public Matrix {
        rows = List.copyOf(rows);
        untreated = List.copyOf(untreated);
    }

    /**
     * An issue with the measures that treat it.
     *
     * @param measures numbers of the measures written for it or naming one of its items
     * @param items its weak items
     */
    public record Row(Issue issue, List<Integer> measures, List<ItemRow> items) {
        public Row {
            measures = List.copyOf(measures);
            items = List.copyOf(items);
        }

        public boolean treated() {
            return !measures.isEmpty();
        }
    }

    /**
     * A weak item with the measures that treat it.
     *
     * @param byItem numbers of the measures that name the item
     * @param byIssue numbers of the measures written for its issue as a whole: they name items of others at most
     */
    public record ItemRow(WeakItem item, List<Integer> byItem, List<Integer> byIssue) {
        public ItemRow {
            byItem = List.copyOf(byItem);
            byIssue = List.copyOf(byIssue);
        }

        public boolean treated() {
            return !byItem.isEmpty() || !byIssue.isEmpty();
        }
    }

    /**
     * An urgent weakness that no measure treats.
     *
     * @param item null where the whole issue is untreated
     * @param words what is weak and what to do about it
     */
    public record Gap(Issue issue, WeakItem item, Words words) {}

    public static Matrix of(Plan plan) {
        List<Row> rows = plan.issues().stream().map(issue -> row(issue, plan)).toList();
        List<Gap> gaps = new ArrayList<>();
        for (Row row : rows) {
            if (row.issue().urgent()) {
                gaps.addAll(gaps(row));
            }
        }
        gaps.sort((one, other) -> points(other).compareTo(points(one)));
        return new Matrix(rows, gaps);
    }

    private static Row row(Issue issue, Plan plan) {
        List<Measure> measures = plan.measures();
        List<Integer> treating =
                measures.stream().filter(issue::treatedBy).map(Measure::no).toList();
        List<Integer> wholeIssue = measures.stream()
                .filter(measure -> plan.wholly(issue, measure))
                .map(Measure::no)
                .toList();
        List<ItemRow> items = issue.items().stream()
                .map(item -> new ItemRow(item, naming(item, measures), wholeIssue))
                .toList();
        return new Row(issue, treating, items);
    }

    private static List<Integer> naming(WeakItem item, List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.itemCodes().contains(item.code()))
                .map(Measure::no)
                .toList();
    }

    /** An issue without any measure is one gap; one with measures has a gap for each item that they leave out. */
    private static List<Gap> gaps(Row row) {
        if (!row.treated()) {
            return List.of(new Gap(row.issue(), null, MatrixWording.of(row.issue())));
        }
        return row.items().stream()
                .filter(item -> !item.treated())
                .map(item -> new Gap(row.issue(), item.item(), MatrixWording.of(row.issue(), item.item())))
                .toList();
    }

    private static BigDecimal points(Gap gap) {
        return gap.item() == null ? gap.issue().recoverablePoints() : gap.item().recoverablePoints();
    }
}

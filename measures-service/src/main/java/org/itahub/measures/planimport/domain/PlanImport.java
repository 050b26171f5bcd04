package org.itahub.measures.planimport.domain;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.MeasureEdit;
import org.itahub.measures.plan.domain.MeasureFault;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.plan.domain.Reporting;
import org.itahub.measures.plan.domain.Responsible;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.platform.thai.ThaiNumerals;

/**
 * What the rows of a spreadsheet make of a plan. A row with a measure's number changes that measure in the columns that
 * the file has; one without a number adds a measure, unless the plan has one that says just the same: so a file that
 * comes twice adds nothing.
 */
public final class PlanImport {
    private final Units units;
    private final List<Rejected> rejected = new ArrayList<>();
    private final Set<Integer> numbersSeen = new HashSet<>();
    private Plan plan;
    private int created;
    private int updated;
    private int unchanged;

    private PlanImport(Plan plan, Units units) {
        this.plan = plan;
        this.units = units;
    }

    /** Gives a unit's name its code in the agency. */
    public interface Units {
        ResponsibleUnit named(String name);
    }

    /** A row that cannot be taken. */
    public record Rejected(ImportedRow row, List<RowFault> faults) {
        public Rejected {
            faults = List.copyOf(faults);
        }
    }

    /** What came of an import. */
    public sealed interface Outcome {
        /** @param plan with every row that is not rejected */
        record Done(Plan plan, int created, int updated, int unchanged, List<Rejected> rejected) implements Outcome {
            public Done {
                rejected = List.copyOf(rejected);
            }
        }

        /** The plan is with its signatories or published. */
        record Frozen(PlanState state) implements Outcome {}
    }

    public static Outcome of(Plan plan, List<ImportedRow> rows, Units units) {
        if (!plan.state().editable()) {
            return new Outcome.Frozen(plan.state());
        }
        PlanImport work = new PlanImport(plan, units);
        rows.forEach(work::take);
        return new Outcome.Done(work.plan, work.created, work.updated, work.unchanged, work.rejected);
    }

    private void take(ImportedRow row) {
        String no = ThaiNumerals.toArabic(row.cell(PlanColumn.NO).orElse(""));
        if (no.isEmpty()) {
            add(row);
            return;
        }
        Optional<Measure> old = no.matches("\\d{1,6}") ? plan.measure(Integer.parseInt(no)) : Optional.empty();
        if (old.isEmpty()) {
            reject(row, ImportFault.MEASURE_NO_UNKNOWN.at(PlanColumn.NO, no));
        } else if (!numbersSeen.add(old.get().no())) {
            reject(row, ImportFault.MEASURE_NO_TWICE.at(PlanColumn.NO, no));
        } else {
            change(row, old.get());
        }
    }

    private void add(ImportedRow row) {
        Measure blank = new Measure(
                0, null, List.of(), "", List.of(), Responsible.nobodyYet(), null, "", Reporting.notStatedYet(), null);
        RowReader reader = new RowReader(row, plan, blank, units);
        Measure measure = reader.measure();
        boolean there = plan.measures().stream()
                .anyMatch(known -> sameText(known.numbered(0).from(null), measure));
        if (!reader.faults().isEmpty()) {
            rejected.add(new Rejected(row, faults(row, reader, plan.add(measure))));
        } else if (there) {
            unchanged++;
        } else if (edited(row, plan.add(measure))) {
            created++;
        }
    }

    private void change(ImportedRow row, Measure old) {
        RowReader reader = new RowReader(row, plan, old, units);
        Measure measure = reader.measure();
        if (!reader.faults().isEmpty()) {
            rejected.add(new Rejected(row, faults(row, reader, plan.replace(measure))));
        } else if (sameText(measure, old)) {
            unchanged++;
        } else if (edited(row, plan.replace(measure))) {
            updated++;
        }
    }

    /** What is not understood, and what the plan cannot take of the rest: told together, for the officer mends it once. */
    private static List<RowFault> faults(ImportedRow row, RowReader reader, MeasureEdit edit) {
        List<RowFault> all = new ArrayList<>(reader.faults());
        Set<PlanColumn> told = all.stream().map(RowFault::column).collect(Collectors.toSet());
        if (edit instanceof MeasureEdit.Faulty faulty) {
            faulty.faults().stream()
                    .map(fault -> fault(row, fault))
                    .filter(fault -> !told.contains(fault.column()))
                    .forEach(all::add);
        }
        return all;
    }

    /** Whether nothing differs but how many zeros an amount is written with. */
    private static boolean sameText(Measure one, Measure other) {
        return inSatang(one).equals(inSatang(other));
    }

    private static Measure inSatang(Measure of) {
        return new Measure(
                of.no(),
                of.issueNo(),
                of.itemCodes(),
                of.title(),
                of.steps(),
                of.responsible(),
                of.period(),
                of.monitoring(),
                of.reporting(),
                of.budget() == null ? null : of.budget().setScale(2, RoundingMode.HALF_UP),
                of.carriedOver());
    }

    private boolean edited(ImportedRow row, MeasureEdit edit) {
        return switch (edit) {
            case MeasureEdit.Done done -> {
                plan = done.plan();
                yield true;
            }
            case MeasureEdit.Faulty faulty -> {
                rejected.add(new Rejected(
                        row,
                        faulty.faults().stream().map(fault -> fault(row, fault)).toList()));
                yield false;
            }
            case MeasureEdit.Full full -> reject(row, ImportFault.TOO_MANY_MEASURES.at(null, ""));
            case MeasureEdit.UnknownMeasure unknown ->
                reject(row, ImportFault.MEASURE_NO_UNKNOWN.at(PlanColumn.NO, String.valueOf(unknown.no())));
            case MeasureEdit.Frozen frozen ->
                throw new IllegalStateException("Held before the first row: " + frozen.state());
        };
    }

    private boolean reject(ImportedRow row, RowFault fault) {
        rejected.add(new Rejected(row, List.of(fault)));
        return false;
    }

    private static RowFault fault(ImportedRow row, MeasureFault fault) {
        PlanColumn column =
                switch (fault) {
                    case TITLE_MISSING -> PlanColumn.TITLE;
                    case ISSUE_UNKNOWN -> PlanColumn.ISSUE;
                    case ITEM_UNKNOWN -> PlanColumn.ITEMS;
                    case PERIOD_INCONSISTENT, PERIOD_OUTSIDE_PLAN_YEAR -> PlanColumn.PERIOD;
                    case BUDGET_NEGATIVE -> PlanColumn.BUDGET;
                };
        return new RowFault(column, fault.code(), row.cell(column).orElse(""), fault.th(), fault.en());
    }
}

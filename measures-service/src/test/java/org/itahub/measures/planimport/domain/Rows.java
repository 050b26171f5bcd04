package org.itahub.measures.planimport.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.measures.plan.domain.ResultBasis;
import org.itahub.measures.plan.domain.Triage;
import org.itahub.measures.plan.domain.WeakItem;
import org.itahub.platform.fiscal.FiscalYear;

/** Rows of a spreadsheet and the plan that they are for, as tests need them. */
final class Rows {
    static final PlanImport.Units UNITS = name -> new ResponsibleUnit(name.equals("สำนักปลัด") ? "clerk" : null, name);
    static final Plan DRAFT = Plan.draft(
            "H140001",
            new FiscalYear(2566),
            new ResultBasis(new FiscalYear(2565), 1, "1"),
            List.of(new Issue(
                    1,
                    "4",
                    "การใช้ทรัพย์สิน",
                    "Property",
                    "IIT",
                    new BigDecimal("75.94"),
                    Triage.URGENT,
                    new BigDecimal("1.44"),
                    List.of(
                            new WeakItem("I20", "ยืม", "Borrow", new BigDecimal("70.00"), new BigDecimal("0.3")),
                            new WeakItem("I23", "รู้", "Know", new BigDecimal("72.00"), new BigDecimal("0.3"))))));

    private Rows() {}

    static Measure added(String... headersAndCells) {
        PlanImport.Outcome.Done done = take(DRAFT, cells(headersAndCells));
        assertEquals(List.of(), done.rejected());
        return done.plan().measures().getFirst();
    }

    static Plan with(String... headersAndCells) {
        return take(DRAFT, cells(headersAndCells)).plan();
    }

    static RowFault onlyFault(Plan plan, Map<PlanColumn, String> cells) {
        List<PlanImport.Rejected> rejected = take(plan, cells).rejected();
        assertEquals(1, rejected.size());
        assertEquals(1, rejected.getFirst().faults().size());
        return rejected.getFirst().faults().getFirst();
    }

    @SafeVarargs
    static PlanImport.Outcome.Done take(Plan plan, Map<PlanColumn, String>... rows) {
        List<Map<PlanColumn, String>> all = new ArrayList<>();
        for (Map<PlanColumn, String> row : rows) {
            all.add(row);
        }
        return take(plan, all);
    }

    static PlanImport.Outcome.Done take(Plan plan, List<Map<PlanColumn, String>> rows) {
        List<ImportedRow> imported = new ArrayList<>();
        rows.forEach(cells -> imported.add(new ImportedRow(imported.size() + 1, cells)));
        return assertInstanceOf(PlanImport.Outcome.Done.class, PlanImport.of(plan, imported, UNITS));
    }

    static Map<PlanColumn, String> byColumn(List<String> headers, List<String> row) {
        Map<PlanColumn, String> cells = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            cells.put(PlanColumn.named(headers.get(i)).orElseThrow(), row.get(i));
        }
        return cells;
    }

    static Map<PlanColumn, String> cells(String... headersAndCells) {
        Map<PlanColumn, String> cells = new HashMap<>();
        for (int i = 0; i < headersAndCells.length; i += 2) {
            cells.put(PlanColumn.named(headersAndCells[i]).orElseThrow(), headersAndCells[i + 1]);
        }
        return cells;
    }
}

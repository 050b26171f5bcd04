package org.itahub.measures.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.agencies.UnitNames;
import org.itahub.measures.plan.PlanToChange;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.measures.planimport.domain.PlanImport;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.imports.ImportConflict;
import org.itahub.platform.imports.ImportCounts;
import org.itahub.platform.imports.ImportMode;
import org.itahub.platform.imports.ImportResult;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.tables.TableFormat;

/** Takes the measures of a spreadsheet into a plan that is being written. */
@ApplicationScoped
public class ImportMeasures {
    private final AgencyAccess access;
    private final PlanToChange plans;

    ImportMeasures(AgencyAccess access, PlanToChange plans) {
        this.access = access;
        this.plans = plans;
    }

    /** @param version of the stored plan after the import; null where it was not changed */
    public record Imported(ImportResult result, Long version) {}

    /** How a file is to be taken. */
    public record Wanted(TableFormat format, ImportMode mode, boolean dryRun) {}

    /**
     * @param ifMatch needed unless nothing is to be changed
     * @throws Problem 422 {@code import-file-unreadable}, {@code import-header-missing} and others of the whole file
     */
    @Transactional
    public Imported of(String agencyCode, FiscalYear year, byte[] file, Wanted wanted, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        Plan before = wanted.dryRun() ? plans.locked(agencyCode, year) : plans.locked(agencyCode, year, ifMatch);
        PlanTable table = PlanTable.read(file, wanted.format());
        PlanImport.Outcome.Done done =
                switch (PlanImport.of(before, table.rows(), name -> unit(agency, name))) {
                    case PlanImport.Outcome.Done outcome -> outcome;
                    case PlanImport.Outcome.Frozen frozen ->
                        throw Problem.of(MeasuresProblem.PLAN_FROZEN, frozen.state());
                };
        ImportCounts counts = new ImportCounts(
                table.rows().size(),
                done.created(),
                done.updated(),
                done.unchanged(),
                done.rejected().size());
        boolean applied = ImportResult.takes(wanted.dryRun(), wanted.mode(), counts);
        StoredPlan stored =
                applied && !done.plan().equals(before) ? plans.keep(agency, before, done.plan(), "import") : null;
        return new Imported(
                new ImportResult(
                        wanted.dryRun(), wanted.mode(), applied, counts, conflicts(done, table), 0, table.ignored()),
                stored == null ? null : Long.valueOf(stored.version()));
    }

    private static ResponsibleUnit unit(Agency agency, String name) {
        return UnitNames.find(agency, name)
                .map(unit -> new ResponsibleUnit(unit.code(), name))
                .orElseGet(() -> new ResponsibleUnit(null, name));
    }

    private static List<ImportConflict> conflicts(PlanImport.Outcome.Done done, PlanTable table) {
        return done.rejected().stream()
                .flatMap(rejected -> rejected.faults().stream()
                        .map(fault -> new ImportConflict(
                                rejected.row().number(),
                                fault.column() == null
                                        ? ""
                                        : table.headers()
                                                .getOrDefault(
                                                        fault.column(),
                                                        fault.column().title()),
                                fault.code(),
                                fault.value(),
                                fault.th(),
                                fault.en())))
                .toList();
    }
}

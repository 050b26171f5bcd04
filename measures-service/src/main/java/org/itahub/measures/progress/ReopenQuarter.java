package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.itahub.measures.MeasureNumbers;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.deadlines.Reopenings;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.deadlines.domain.Reopening;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.store.ProgressStore;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/**
 * Takes reports of a quarter again, locked or not, until a named moment. Accepted reports are given back for correction
 * only where their measures are named.
 */
@ApplicationScoped
public class ReopenQuarter {
    private final AgencyAccess access;
    private final ReportedMeasures measures;
    private final Reopenings reopenings;
    private final ProgressStore store;
    private final ProgressJournal journal;
    private final Clock clock;

    ReopenQuarter(
            AgencyAccess access,
            ReportedMeasures measures,
            Reopenings reopenings,
            ProgressStore store,
            ProgressJournal journal,
            Clock clock) {
        this.access = access;
        this.measures = measures;
        this.reopenings = reopenings;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What the province wants.
     *
     * @param measures the measures that it is for; empty for all of the plan
     */
    public record Wanted(List<Integer> measures, String reason, Instant until) {}

    @Transactional
    public Reopenings.Stored of(String agencyCode, FiscalYear year, String quarterText, Wanted wanted) {
        Agency agency = access.reached(agencyCode);
        Plan plan = measures.published(agencyCode, year);
        QuarterOf quarter = ReportedMeasures.quarter(quarterText, year);
        if (!quarter.begunBy(LocalDate.now(clock))) {
            throw Problem.of(
                    MeasuresProblem.QUARTER_NOT_BEGUN, quarter.quarter().firstDay(quarter.year()));
        }
        wanted.measures().forEach(no -> MeasureNumbers.of(String.valueOf(no), plan));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Reopening reopening =
                switch (Reopening.of(quarter, wanted.measures(), wanted.reason(), wanted.until(), now)) {
                    case Reopening.Opening.Opened opened -> opened.reopening();
                    case Reopening.Opening.ReasonMissing missing ->
                        throw Problem.of(ProgressProblem.REOPENING_REASON_MISSING);
                    case Reopening.Opening.UntilOutside outside ->
                        throw Problem.of(ProgressProblem.REOPENING_UNTIL_OUTSIDE, BangkokTime.of(outside.latest()));
                };
        List<StoredProgress> named = locked(agencyCode, reopening);
        Reopenings.Stored stored = reopenings.insert(agencyCode, reopening, now);
        journal.quarterReopened(agency, reopening);
        named.forEach(before -> takeBack(agency, before, reopening));
        return stored;
    }

    /**
     * The reports of the named measures, in the order of their numbers. All are locked before the first event is written,
     * as every other writer does: an event keeps the agency's other events waiting, whose writers hold their reports.
     */
    private List<StoredProgress> locked(String agencyCode, Reopening reopening) {
        return reopening.measures().stream()
                .map(no -> store.findToChange(agencyCode, no, reopening.quarter()))
                .flatMap(found -> found.wanted().stream())
                .toList();
    }

    private void takeBack(Agency agency, StoredProgress before, Reopening reopening) {
        Progress after = before.progress().takenBack(reopening.reason());
        if (!after.equals(before.progress())) {
            store.update(before, after);
            journal.reopened(agency, before.progress(), after);
        }
    }
}

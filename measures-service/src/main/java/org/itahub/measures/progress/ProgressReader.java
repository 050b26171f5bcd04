package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.deadlines.Deadlines;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.measures.plan.PlanReader;
import org.itahub.measures.progress.domain.Review;
import org.itahub.measures.progress.store.ProgressStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.problem.Problem;

/** Reads progress: accepted reports for everyone, others within the reach. */
@ApplicationScoped
public class ProgressReader {
    private static final String READ_SCOPE = "progress:read";

    private final PlanReader plans;
    private final ReportedMeasures measures;
    private final ProgressStore store;
    private final AgencyAccess access;
    private final Deadlines deadlines;
    private final Clock clock;

    ProgressReader(
            PlanReader plans,
            ReportedMeasures measures,
            ProgressStore store,
            AgencyAccess access,
            Deadlines deadlines,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.store = store;
        this.access = access;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws Problem 404 {@code progress-not-found}, also for one that the caller may not see */
    public StoredProgress read(ReportedMeasures.Address address) {
        ReportedMeasures.Reported reported = measures.findToRead(address);
        return store.find(address.agencyCode(), reported.measureNo(), reported.quarter())
                .filter(stored ->
                        visible(address.agencyCode()).contains(stored.progress().review()))
                .map(stored -> asOfNow(stored, () -> List.of(deadlines.at(address.agencyCode(), reported.quarter()))))
                .orElseThrow(() -> notFound(reported));
    }

    /**
     * The plan's reports by measure and quarter, without those that the caller may not see.
     *
     * @throws Problem 404 where the caller may not see the plan itself
     */
    public List<StoredProgress> list(
            String agencyCode,
            FiscalYear year,
            Optional<Quarter> quarter,
            Optional<Review> review,
            long after,
            int most) {
        plans.read(agencyCode, year);
        List<Review> reviews = visible(agencyCode).stream()
                .filter(visible -> review.map(visible::equals).orElse(true))
                .toList();
        if (reviews.isEmpty()) {
            return List.of();
        }
        List<StoredProgress> found =
                store.list(new ProgressStore.Wanted(agencyCode, year, quarter, reviews, after), most);
        boolean all = found.stream().allMatch(StoredProgress::submittedOnce);
        List<QuarterDeadline> ofYear = all ? List.of() : deadlines.ofYear(agencyCode, year);
        return found.stream().map(stored -> asOfNow(stored, () -> ofYear)).toList();
    }

    /** A report never submitted is shown with the deadline and the lateness of this moment. */
    private StoredProgress asOfNow(StoredProgress stored, Supplier<List<QuarterDeadline>> known) {
        return stored.submittedOnce()
                ? stored
                : known.get().stream()
                        .filter(deadline ->
                                deadline.quarter().equals(stored.progress().quarter()))
                        .findFirst()
                        .map(deadline -> stored.with(stored.progress().asOf(deadline, clock.instant())))
                        .orElse(stored);
    }

    static Problem notFound(ReportedMeasures.Reported reported) {
        return Problem.of(
                MeasuresProblem.PROGRESS_NOT_FOUND,
                reported.measureNo(),
                reported.quarter().quarter().number());
    }

    private List<Review> visible(String agencyCode) {
        return access.mayRead(agencyCode, READ_SCOPE) ? List.of(Review.values()) : List.of(Review.ACCEPTED);
    }
}

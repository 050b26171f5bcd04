package org.itahub.reporting.document.progress;

import java.util.Optional;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;

/**
 * A measure in a quarter.
 *
 * @param report the newest report on it for that quarter, whatever came of it
 * @param earlier the last report that was accepted for a quarter before
 */
record MeasureQuarter(
        Plan.Measure measure,
        Quarter quarter,
        MeasureState state,
        Optional<Progress> report,
        Optional<Progress> earlier) {

    static MeasureQuarter of(Plan.Measure measure, Quarter quarter, PlanCourse course) {
        var report = course.report(measure.no(), quarter);
        var earlier = course.acceptedBefore(measure.no(), quarter);
        return new MeasureQuarter(measure, quarter, state(quarter, report, earlier, course), report, earlier);
    }

    /** The report, once the supervisor accepted it. */
    Optional<Progress> accepted() {
        return report.filter(PlanCourse::accepted);
    }

    /** True where an earlier quarter ended the measure, so that this one asks no report. */
    boolean cancelledBefore() {
        return report.isEmpty() && state == MeasureState.CANCELLED;
    }

    private static MeasureState state(
            Quarter quarter, Optional<Progress> report, Optional<Progress> earlier, PlanCourse course) {
        if (report.isPresent()) {
            return switch (report.get().review()) {
                case ACCEPTED -> MeasureState.of(report.get().state());
                case SUBMITTED -> MeasureState.UNDER_REVIEW;
                case RETURNED -> MeasureState.RETURNED;
            };
        }
        if (earlier.map(Progress::state)
                .filter(Progress.State.CANCELLED::equals)
                .isPresent()) {
            return MeasureState.CANCELLED;
        }
        return course.begun(quarter) ? MeasureState.UNREPORTED : MeasureState.NOT_YET;
    }
}

package org.itahub.measures.progress.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.platform.fiscal.Quarter;

/**
 * The findings of the O43 rules. Source: disclosure item O43 of the framework of 2565, met by the report on carrying out
 * the plan of O42 in the current fiscal year with concrete results; a report without obstacles and suggestions loses the
 * item. Only reports that were submitted or accepted count, and of those only the ones on measures that the plan still has.
 *
 * @param findings each requirement, in a fixed order
 */
public record O43(List<Finding> findings) {
    public O43 {
        findings = List.copyOf(findings);
    }

    /**
     * Whether a requirement is met.
     *
     * @param metBy the reports or measures by which it is met, also in part; none where it is no matter of reports
     * @param places those for which it is not; may be empty where there is nothing to point at
     */
    public record Finding(O43Requirement requirement, boolean met, List<Place> metBy, List<Place> places) {
        public Finding {
            metBy = List.copyOf(metBy);
            places = List.copyOf(places);
        }
    }

    /** A measure, in a quarter or (null) as a whole. */
    public record Place(int measureNo, Quarter quarter) {
        private static Place of(Progress report) {
            return new Place(report.measureNo(), report.quarter().quarter());
        }
    }

    public boolean met() {
        return findings.stream().allMatch(Finding::met);
    }

    /**
     * Holds the rules against the reports as they are.
     *
     * @param reports every report on the plan, whatever its state
     * @param deadlines of the plan's four quarters
     */
    public static O43 of(
            ReportedPlan plan, List<EvidencedProgress> reports, List<QuarterDeadline> deadlines, Instant now) {
        List<EvidencedProgress> counted = reports.stream()
                .filter(report -> counts(plan, report.progress()))
                .toList();
        Set<Integer> shown = counted.stream()
                .filter(EvidencedProgress::shows)
                .map(report -> report.progress().measureNo())
                .collect(Collectors.toSet());
        List<Progress> handedIn = counted.stream()
                .map(EvidencedProgress::progress)
                .sorted(Comparator.comparing(Progress::measureNo)
                        .thenComparing(report -> report.quarter().quarter()))
                .toList();
        return new O43(List.of(
                new Finding(O43Requirement.O42_MET, plan.meetsO42(), List.of(), List.of()),
                ofReports(
                        O43Requirement.REPORTS_ON_SAME_PLAN,
                        handedIn,
                        report -> plan.published()
                                && !report.report()
                                        .reportedOn()
                                        .isBefore(plan.year().firstDay())),
                ofQuarters(O43Requirement.PAST_QUARTERS_REPORTED, owed(plan, deadlines, now), handedIn),
                ofReports(O43Requirement.REPORTS_ACCEPTED, handedIn, report -> report.review() == Review.ACCEPTED),
                ofMeasures(
                        O43Requirement.MEASURES_HAVE_RESULT,
                        plan,
                        no -> latest(no, handedIn).isPresent()),
                ofMeasures(O43Requirement.RESULTS_CONCRETE, plan, no -> concrete(no, handedIn, shown)),
                ofReports(
                        O43Requirement.OBSTACLES_AND_SUGGESTIONS_STATED,
                        handedIn,
                        report -> !report.report().obstacles().text().isEmpty()
                                && !report.report().suggestions().isEmpty())));
    }

    /** A measure that a later version removed takes its reports along: nobody can decide them any more. */
    private static boolean counts(ReportedPlan plan, Progress report) {
        return plan.has(report.measureNo())
                && (report.review() == Review.SUBMITTED || report.review() == Review.ACCEPTED);
    }

    private static List<Place> owed(ReportedPlan plan, List<QuarterDeadline> deadlines, Instant now) {
        List<Place> owed = new ArrayList<>();
        for (QuarterDeadline deadline : deadlines) {
            plan.measures().stream()
                    .filter(measure -> measure.overdue(deadline, now))
                    .forEach(measure ->
                            owed.add(new Place(measure.no(), deadline.quarter().quarter())));
        }
        return owed;
    }

    /** A measure that was given up with its reason has nothing to show. */
    private static boolean concrete(int measureNo, List<Progress> handedIn, Set<Integer> shown) {
        return latest(measureNo, handedIn)
                .map(Progress::report)
                .filter(latest -> latest.state() == MeasureState.CANCELLED
                        || latest.state() != MeasureState.NOT_STARTED
                                && !latest.done().isEmpty()
                                && shown.contains(measureNo))
                .isPresent();
    }

    private static Optional<Progress> latest(int measureNo, List<Progress> handedIn) {
        return handedIn.stream()
                .filter(report -> report.measureNo() == measureNo)
                .reduce((earlier, later) -> later);
    }

    /** Not met without any report. */
    private static Finding ofReports(O43Requirement requirement, List<Progress> reports, Predicate<Progress> met) {
        Map<Boolean, List<Place>> places = reports.stream()
                .collect(Collectors.partitioningBy(met, Collectors.mapping(Place::of, Collectors.toList())));
        return new Finding(
                requirement, !reports.isEmpty() && places.get(false).isEmpty(), places.get(true), places.get(false));
    }

    /** Not met without any measure. */
    private static Finding ofMeasures(O43Requirement requirement, ReportedPlan plan, Predicate<Integer> met) {
        Map<Boolean, List<Place>> places = plan.measures().stream()
                .map(ReportedPlan.Reported::no)
                .collect(Collectors.partitioningBy(
                        met, Collectors.mapping(no -> new Place(no, null), Collectors.toList())));
        return new Finding(
                requirement,
                !plan.measures().isEmpty() && places.get(false).isEmpty(),
                places.get(true),
                places.get(false));
    }

    /** Met also where nothing is owed yet. */
    private static Finding ofQuarters(O43Requirement requirement, List<Place> owed, List<Progress> handedIn) {
        Set<Place> reported = handedIn.stream().map(Place::of).collect(Collectors.toSet());
        Map<Boolean, List<Place>> places = owed.stream().collect(Collectors.partitioningBy(reported::contains));
        return new Finding(requirement, places.get(false).isEmpty(), places.get(true), places.get(false));
    }
}

package org.itahub.reporting.province.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.platform.fiscal.Quarter;

/**
 * A quarter's reports in a province. Every measure of a published plan reports every quarter of its year, until the
 * quarter in which its cancellation was accepted.
 *
 * @param due reports expected
 * @param submitted handed in and standing: under review or accepted
 * @param accepted of those, accepted
 * @param returned sent back and not handed in again
 * @param late handed in after the due date, or not at all although it has passed
 */
public record QuarterCounts(
        Quarter quarter, Optional<LocalDate> dueDate, int due, int submitted, int accepted, int returned, int late) {

    /** A measure of a published plan. */
    public record Measure(String agency, int no) {}

    /** @param late handed in after its due date; @param cancelled the report says that the measure is cancelled */
    public record Report(Measure measure, Quarter quarter, Review review, boolean cancelled, boolean late) {}

    public enum Review {
        SUBMITTED,
        ACCEPTED,
        RETURNED
    }

    /**
     * Counts one quarter.
     *
     * @param dueDate as the published plans name it; empty where there is none
     * @param measures all measures of the province's published plans of the year
     * @param reports the newest state of all its reports of the year; those on other measures do not count
     * @param today the day on which it is asked
     */
    public static QuarterCounts of(
            Quarter quarter,
            Optional<LocalDate> dueDate,
            Collection<Measure> measures,
            Collection<Report> reports,
            LocalDate today) {
        Set<Measure> cancelledBefore = reports.stream()
                .filter(report -> report.cancelled() && report.review() == Review.ACCEPTED)
                .filter(report -> report.quarter().compareTo(quarter) < 0)
                .map(Report::measure)
                .collect(Collectors.toSet());
        Set<Measure> due = measures.stream()
                .filter(measure -> !cancelledBefore.contains(measure))
                .collect(Collectors.toSet());
        List<Report> handedIn = reports.stream()
                .filter(report -> report.quarter() == quarter && due.contains(report.measure()))
                .toList();
        boolean over = dueDate.filter(today::isAfter).isPresent();
        int missing = over ? due.size() - handedIn.size() : 0;
        int accepted = count(handedIn, Review.ACCEPTED);
        return new QuarterCounts(
                quarter,
                dueDate,
                due.size(),
                count(handedIn, Review.SUBMITTED) + accepted,
                accepted,
                count(handedIn, Review.RETURNED),
                missing + (int) handedIn.stream().filter(Report::late).count());
    }

    /** Reports that are expected and not there: neither standing nor sent back. */
    public int missing() {
        return due - submitted - returned;
    }

    private static int count(List<Report> reports, Review wanted) {
        return (int)
                reports.stream().filter(report -> report.review() == wanted).count();
    }
}

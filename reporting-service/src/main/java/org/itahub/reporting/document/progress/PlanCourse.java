package org.itahub.reporting.document.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.plan.PlanVersion;
import org.itahub.reporting.plan.QuarterDue;
import org.itahub.reporting.progress.Progress;

/**
 * All that is known of carrying out a published plan.
 *
 * @param versions the plan as it was first published and each that replaced it, at least one
 * @param reports the newest of each measure and quarter
 * @param today the day on which it is told
 */
public record PlanCourse(Agency agency, List<PlanVersion> versions, List<Progress> reports, LocalDate today) {

    public PlanCourse {
        versions = List.copyOf(versions);
        reports = List.copyOf(reports);
    }

    /** That part of the year as a document. Texts are in Arabic digits; the document's numerals rewrite them. */
    public Document document(ProgressSpan span, Texts texts) {
        return switch (span.scope()) {
            case QUARTER -> new QuarterDocument(this, span.quarter(), texts).document();
            case CUMULATIVE -> CourseDocument.upTo(this, span.quarter(), texts);
        };
    }

    /** The same of the whole year (O43). */
    public Document yearDocument(Texts texts) {
        return CourseDocument.ofYear(this, texts);
    }

    /** What its documents have in common, around those blocks. */
    Document document(String title, String subtitle, List<Block> blocks, Texts texts) {
        String owner = new Phrases(texts).name(agency);
        return new Document(
                title, List.of(subtitle, owner), owner, texts.language().code(), agency.placeNames(), blocks);
    }

    static boolean accepted(Progress report) {
        return report.review() == Progress.Review.ACCEPTED;
    }

    FiscalYear year() {
        return new FiscalYear(versions.getFirst().plan().fiscalYear());
    }

    /** The plan in force at the end of the quarter; the first, where none was published by then. */
    Plan planAt(Quarter quarter) {
        return versions.stream()
                .filter(version ->
                        version == versions.getFirst() || published(version).compareTo(quarter) <= 0)
                .reduce((earlier, later) -> later)
                .map(PlanVersion::plan)
                .orElseThrow();
    }

    /** In which quarter a version was published; the first or last one for what was published outside the year. */
    Quarter published(PlanVersion version) {
        LocalDate day = Wordings.date(version.plan().publishedAt());
        if (day == null || day.isBefore(year().firstDay())) {
            return Quarter.Q1;
        }
        return day.isAfter(Quarter.Q4.lastDay(year())) ? Quarter.Q4 : Quarter.containing(day);
    }

    /** The plan's measures in a quarter, and those that were reported on although the plan has them no more. */
    List<MeasureQuarter> measures(Quarter quarter) {
        return withDropped(
                        planAt(quarter).measures(),
                        measure -> report(measure.no(), quarter).isPresent())
                .stream()
                .map(measure -> MeasureQuarter.of(measure, quarter, this))
                .toList();
    }

    /** Whether the plan at the end of that quarter has the measure. */
    boolean planned(Plan.Measure measure, Quarter quarter) {
        return planAt(quarter).measures().stream().anyMatch(each -> each.no() == measure.no());
    }

    /** The measures of the plan at the end of that quarter, and those that were reported on in any quarter up to it. */
    List<Plan.Measure> measuresUpTo(Quarter last) {
        return withDropped(
                planAt(last).measures(),
                measure -> reports.stream()
                        .anyMatch(report -> report.measureNo() == measure.no() && report.quarter() <= last.number()));
    }

    Optional<Progress> report(int measureNo, Quarter quarter) {
        return reports.stream()
                .filter(report -> report.measureNo() == measureNo && report.quarter() == quarter.number())
                .findFirst();
    }

    Optional<Progress> acceptedBefore(int measureNo, Quarter quarter) {
        return reports.stream()
                .filter(PlanCourse::accepted)
                .filter(report -> report.measureNo() == measureNo && report.quarter() < quarter.number())
                .max(Comparator.comparingInt(Progress::quarter));
    }

    boolean begun(Quarter quarter) {
        return !today.isBefore(quarter.firstDay(year()));
    }

    /** The quarters from the first of the year to that one which have begun or been reported on. */
    List<Quarter> quartersUpTo(Quarter last) {
        return Arrays.stream(Quarter.values())
                .filter(quarter -> quarter.compareTo(last) <= 0)
                .filter(quarter -> begun(quarter) || reports.stream().anyMatch(of(quarter)))
                .toList();
    }

    /** When the plan, as it was first published, said that the quarter's reports were due. */
    Optional<LocalDate> firstDue(Quarter quarter) {
        return due(quarter, versions.getFirst());
    }

    /** When they are due: a report tells of an extension that no version of the plan knows. */
    Optional<LocalDate> due(Quarter quarter) {
        return Stream.concat(
                        due(quarter, versions.getLast()).stream(),
                        reports.stream().filter(of(quarter)).map(Progress::dueDate))
                .max(Comparator.naturalOrder());
    }

    /** How many days ago they were due; 0 where that is not over, or no day is known. */
    int daysOverdue(Quarter quarter) {
        return due(quarter)
                .map(day -> Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(day, today))))
                .orElse(0);
    }

    private static Optional<LocalDate> due(Quarter quarter, PlanVersion version) {
        return version.dueDates().stream()
                .filter(due -> due.quarter() == quarter.number())
                .map(QuarterDue::dueDate)
                .findFirst();
    }

    /** The planned measures, then those of other versions that shall be told of; each as the newest version has it. */
    private List<Plan.Measure> withDropped(List<Plan.Measure> planned, Predicate<Plan.Measure> told) {
        Map<Integer, Plan.Measure> dropped = new TreeMap<>();
        versions.stream()
                .flatMap(version -> version.plan().measures().stream())
                .filter(told)
                .forEach(measure -> dropped.put(measure.no(), measure));
        planned.forEach(measure -> dropped.remove(measure.no()));
        return Stream.concat(planned.stream(), dropped.values().stream()).toList();
    }

    private static Predicate<Progress> of(Quarter quarter) {
        return report -> report.quarter() == quarter.number();
    }
}

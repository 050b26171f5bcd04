package org.itahub.reporting.province;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.province.FollowUp.AgencyQuarter;
import org.itahub.reporting.province.domain.Lateness;
import org.itahub.reporting.province.domain.Lateness.LateReport;
import org.itahub.reporting.province.domain.QuarterCounts;
import org.itahub.reporting.province.domain.QuarterCounts.Measure;
import org.itahub.reporting.province.domain.QuarterCounts.Report;
import org.itahub.reporting.province.domain.RecurringObstacle.Obstacle;
import org.itahub.reporting.province.store.FollowUpQueries;
import org.itahub.reporting.province.store.FollowUpQueries.Agency;
import org.itahub.reporting.province.store.FollowUpQueries.Records;
import org.itahub.reporting.readmodel.Snapshot;

/** Reads how the plans and reports of a province's agencies stand in a quarter. */
@ApplicationScoped
public class ReadFollowUp {
    private final Snapshot snapshot;
    private final FollowUpQueries queries;
    private final Clock clock;

    ReadFollowUp(Snapshot snapshot, FollowUpQueries queries, Clock clock) {
        this.snapshot = snapshot;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Empty where the hub knows no agency of that province.
     *
     * @param year of the plans
     */
    public Optional<FollowUp> of(String province, FiscalYear year, Quarter quarter) {
        LocalDate today = LocalDate.now(clock);
        Records records = snapshot.read(() -> queries.read(province, year.value(), quarter));
        if (records.agencies().isEmpty()) {
            return Optional.empty();
        }
        Standing standing = Standing.of(records);
        return Optional.of(new FollowUp(
                province,
                year,
                quarter,
                today,
                records.agencies().stream()
                        .map(agency -> quarter(agency, quarter, standing, today))
                        .toList(),
                standing.obstacles()));
    }

    /** The year's last quarter that is over, or the first where none is. */
    public Quarter lastOver(FiscalYear year) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(Quarter.Q4, Quarter.Q3, Quarter.Q2)
                .filter(quarter -> quarter.lastDay(year).isBefore(today))
                .findFirst()
                .orElse(Quarter.Q1);
    }

    private AgencyQuarter quarter(Agency agency, Quarter quarter, Standing standing, LocalDate today) {
        List<Progress> handedIn = standing.handedIn().getOrDefault(agency.code(), List.of());
        QuarterCounts counts = QuarterCounts.of(
                quarter,
                dueDate(agency, handedIn),
                standing.measures().getOrDefault(agency.code(), List.of()),
                standing.reports().getOrDefault(agency.code(), List.of()),
                today);
        List<LateReport> late = handedIn.stream()
                .filter(Progress::late)
                .map(report -> new LateReport(report.dueDate(), day(report, clock.getZone())))
                .toList();
        return new AgencyQuarter(
                agency.code(),
                agency.nameTh(),
                agency.nameEn(),
                agency.plan(),
                counts,
                Lateness.of(counts, late, today));
    }

    /** A report knows of an extension that the plan, published before it, does not. */
    private static Optional<LocalDate> dueDate(Agency agency, List<Progress> handedIn) {
        return Stream.concat(agency.dueDate().stream(), handedIn.stream().map(Progress::dueDate))
                .max(LocalDate::compareTo);
    }

    private static LocalDate day(Progress report, ZoneId zone) {
        return report.submittedAt() == null
                ? report.dueDate()
                : report.submittedAt().atZoneSameInstant(zone).toLocalDate();
    }

    /**
     * What stands of the records, by agency: a report on a measure that no published plan has does not.
     *
     * @param handedIn of the quarter alone
     */
    private record Standing(
            Map<String, List<Measure>> measures,
            Map<String, List<Report>> reports,
            Map<String, List<Progress>> handedIn,
            List<Obstacle> obstacles) {

        static Standing of(Records records) {
            Set<Measure> measures = Set.copyOf(records.measures());
            List<Progress> handedIn = records.handedIn().stream()
                    .filter(report -> measures.contains(new Measure(report.agencyCode(), report.measureNo())))
                    .toList();
            return new Standing(
                    by(Measure::agency, records.measures()),
                    by(report -> report.measure().agency(), records.reports()),
                    by(Progress::agencyCode, handedIn),
                    handedIn.stream()
                            .filter(report -> report.obstacles() != null)
                            .map(report -> new Obstacle(report.agencyCode(), report.obstacles()))
                            .toList());
        }

        private static <T> Map<String, List<T>> by(Function<T, String> agency, List<T> all) {
            return all.stream().collect(Collectors.groupingBy(agency));
        }
    }
}

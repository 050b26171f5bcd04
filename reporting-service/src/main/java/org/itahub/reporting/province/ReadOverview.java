package org.itahub.reporting.province;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.province.domain.LevelCount;
import org.itahub.reporting.province.domain.Mean;
import org.itahub.reporting.province.domain.NationalTarget;
import org.itahub.reporting.province.domain.PlanCounts;
import org.itahub.reporting.province.domain.Published;
import org.itahub.reporting.province.domain.QuarterCounts;
import org.itahub.reporting.province.store.ProvinceQueries;
import org.itahub.reporting.readmodel.Snapshot;

/** A province at a glance: the results of a year, and how the plans of the next are going. */
@ApplicationScoped
public class ReadOverview {
    private final Snapshot snapshot;
    private final ProvinceQueries queries;
    private final Clock clock;

    ReadOverview(Snapshot snapshot, ProvinceQueries queries, Clock clock) {
        this.snapshot = snapshot;
        this.queries = queries;
        this.clock = clock;
    }

    /** Empty where the hub knows no agency of that province. */
    public Optional<Overview> of(String province, FiscalYear resultYear) {
        ProvinceRecords records = snapshot.read(() -> queries.read(province, resultYear.value()));
        return records.agencies() == 0 ? Optional.empty() : Optional.of(count(province, resultYear, records));
    }

    private Overview count(String province, FiscalYear resultYear, ProvinceRecords records) {
        LocalDate today = LocalDate.now(clock);
        List<BigDecimal> totals =
                records.results().stream().map(Published::total).toList();
        return new Overview(
                province,
                resultYear,
                records.agencies(),
                Mean.of(totals),
                LevelCount.of(records.results()),
                NationalTarget.of(records.results()),
                PlanCounts.of(records.agencies(), records.plans()),
                Arrays.stream(Quarter.values())
                        .map(quarter -> QuarterCounts.of(
                                quarter,
                                Optional.ofNullable(records.dueDates().get(quarter)),
                                records.measures(),
                                records.reports(),
                                today))
                        .toList());
    }
}

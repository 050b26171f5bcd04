package org.itahub.reporting.province;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.reporting.province.ProvinceYear.AgencyYear;
import org.itahub.reporting.province.store.YearQueries;
import org.itahub.reporting.readmodel.Snapshot;

/** Reads how each agency of a province stands in a year. */
@ApplicationScoped
public class ReadProvinceYear {
    private final Snapshot snapshot;
    private final YearQueries queries;

    ReadProvinceYear(Snapshot snapshot, YearQueries queries) {
        this.snapshot = snapshot;
        this.queries = queries;
    }

    /** Empty where the hub knows no agency of that province. */
    public Optional<ProvinceYear> of(String province, FiscalYear year) {
        List<AgencyYear> agencies = snapshot.read(() -> queries.agencies(province, year.value()));
        return agencies.isEmpty() ? Optional.empty() : Optional.of(new ProvinceYear(province, year, agencies));
    }
}

package org.itahub.assessment.statistics.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.statistics.ListedResult;
import org.itahub.assessment.statistics.ResultFilter;
import org.itahub.assessment.statistics.ResultOrder;
import org.itahub.platform.sql.Sql;

/** Lists published results, a page in one statement. */
@ApplicationScoped
public class ResultList {

    private final Sql sql;
    private final Frameworks frameworks;

    ResultList(AgroalDataSource dataSource, Frameworks frameworks) {
        this.sql = new Sql(dataSource);
        this.frameworks = frameworks;
    }

    /** The results that match behind a place, at most as many as asked for. */
    public List<ListedResult> find(
            ResultFilter filter, ResultOrder order, Optional<ResultOrder.Place> after, int atMost) {
        StringBuilder where = new StringBuilder("TRUE");
        List<Object> parameters = new ArrayList<>();
        filter.fiscalYear().ifPresent(year -> add(where, parameters, "s.fiscal_year = ?", year));
        filter.province().ifPresent(province -> add(where, parameters, "a.province = ?", province));
        filter.type().ifPresent(type -> add(where, parameters, "a.type = ?", type.name()));
        filter.level().ifPresent(level -> add(where, parameters, "s.level_code = ?", level));
        after.ifPresent(place -> behind(where, parameters, order, place));
        parameters.add(atMost);
        return sql.query(
                "SELECT a.*, s.* FROM published_score s JOIN agency a ON a.code = s.agency_code WHERE " + where
                        + " ORDER BY " + columns(order) + " LIMIT ?",
                this::read,
                parameters.toArray());
    }

    private static void behind(
            StringBuilder where, List<Object> parameters, ResultOrder order, ResultOrder.Place place) {
        String equals = "(s.agency_code, s.fiscal_year) > (?, ?)";
        switch (order) {
            case BY_AGENCY -> add(where, parameters, equals, place.agencyCode(), place.fiscalYear());
            case LOWEST_FIRST ->
                add(
                        where,
                        parameters,
                        "s.total >= ? AND (s.total > ? OR " + equals + ")",
                        place.total(),
                        place.total(),
                        place.agencyCode(),
                        place.fiscalYear());
            case HIGHEST_FIRST ->
                add(
                        where,
                        parameters,
                        "s.total <= ? AND (s.total < ? OR " + equals + ")",
                        place.total(),
                        place.total(),
                        place.agencyCode(),
                        place.fiscalYear());
        }
    }

    private static String columns(ResultOrder order) {
        String equals = "s.agency_code, s.fiscal_year";
        return switch (order) {
            case BY_AGENCY -> equals;
            case LOWEST_FIRST -> "s.total, " + equals;
            case HIGHEST_FIRST -> "s.total DESC, " + equals;
        };
    }

    private static void add(StringBuilder where, List<Object> parameters, String condition, Object... values) {
        where.append(" AND ").append(condition);
        parameters.addAll(List.of(values));
    }

    private ListedResult read(ResultSet row) throws SQLException {
        int year = row.getInt("fiscal_year");
        Framework framework =
                frameworks.pinned(year, row.getInt("framework_version")).framework();
        BigDecimal total = row.getBigDecimal("total");
        return new ListedResult(
                row.getString("agency_code"),
                row.getString("name_th"),
                row.getString("name_en"),
                AgencyType.valueOf(row.getString("type")),
                row.getString("province"),
                row.getString("district"),
                year,
                row.getInt("revision"),
                total,
                framework.level(row.getString("level_code")).orElseThrow(),
                !Rational.of(total).isBelow(framework.content().target().threshold()),
                row.getObject("published_at", OffsetDateTime.class));
    }
}

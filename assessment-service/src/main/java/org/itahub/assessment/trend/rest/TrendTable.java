package org.itahub.assessment.trend.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itahub.assessment.trend.rest.TrendsResponse.TrendEntry;

/** Trends as a table, a line for each code of each figure in each year; a figure without a counterpart has a line too. */
final class TrendTable {

    private static final List<String> HEADER = List.of(
            "agencyCode",
            "figure",
            "kind",
            "nameTh",
            "fiscalYear",
            "code",
            "score",
            "level",
            "change",
            "comparability",
            "unchangedPercent",
            "reasons");

    private TrendTable() {}

    static List<List<String>> of(TrendsResponse trends) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (TrendEntry trend : trends.trends()) {
            for (PointEntry point : trend.points()) {
                List<PointEntry.ValueEntry> values =
                        point.values().isEmpty() ? List.of(new PointEntry.ValueEntry("", null)) : point.values();
                values.forEach(value -> rows.add(row(trends.agencyCode(), trend, point, value)));
            }
        }
        return rows;
    }

    private static List<String> row(
            String agencyCode, TrendEntry trend, PointEntry point, PointEntry.ValueEntry value) {
        Optional<PointEntry.ComparabilityEntry> against = Optional.ofNullable(point.comparability());
        return List.of(
                agencyCode,
                trend.figure(),
                trend.kind().name(),
                trend.nameTh(),
                String.valueOf(point.fiscalYear()),
                value.code(),
                text(value.score()),
                Optional.ofNullable(point.level()).orElse(""),
                text(point.change()),
                against.map(it -> it.mark().name()).orElse(""),
                against.map(it -> text(it.unchangedPercent())).orElse(""),
                against.stream()
                        .flatMap(it -> it.reasons().stream())
                        .map(reason -> reason.code().name())
                        .collect(Collectors.joining(" ")));
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}

package org.itahub.reporting.document.yearly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.YearResult;

/** The result beside those of earlier years, oldest first; a year's missing figure is a dash. */
public record ComparisonPart(List<Integer> years, List<String> levels, List<Row> rows) {
    /** More columns than this do not fit beside the names on A4. */
    private static final int MOST_YEARS = 5;

    /** @param emphasis total, instrument or indicator; @param change between the last two years */
    public record Row(String emphasis, String name, List<String> scores, String change) {}

    static ComparisonPart of(PublishedResult result, List<YearResult> published) {
        List<YearResult> years = YearResult.upTo(result.fiscalYear(), published);
        years = years.subList(Math.max(0, years.size() - MOST_YEARS), years.size());
        var rows = new ArrayList<Row>();
        rows.add(row("total", "คะแนนรวม", years, YearResult::total));
        for (var instrument : result.instruments()) {
            rows.add(row(
                    "instrument",
                    instrument.code() + " " + instrument.nameTh(),
                    years,
                    year -> year.instruments().get(instrument.code())));
            for (var indicator : result.indicators()) {
                if (indicator.instrument().equals(instrument.code())) {
                    rows.add(row(
                            "indicator",
                            indicator.code() + ". " + indicator.nameTh(),
                            years,
                            year -> year.indicators().get(indicator.code())));
                }
            }
        }
        return new ComparisonPart(
                years.stream().map(YearResult::fiscalYear).toList(),
                years.stream().map(year -> ResultPart.level(year.level())).toList(),
                rows);
    }

    /** False for the first published year: there is nothing to stand beside it. */
    public boolean hasEarlierYears() {
        return years.size() > 1;
    }

    private static Row row(
            String emphasis, String name, List<YearResult> years, Function<YearResult, BigDecimal> figure) {
        List<String> scores = years.stream().map(figure).map(Wordings::score).toList();
        String change = years.size() < 2
                ? Wordings.NOT_KNOWN
                : Wordings.change(figure.apply(years.get(years.size() - 2)), figure.apply(years.getLast()));
        return new Row(emphasis, name, scores, change);
    }
}

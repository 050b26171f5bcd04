package org.itahub.reporting.document.overview;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.reporting.document.chart.Caption;
import org.itahub.reporting.document.chart.PartChart;
import org.itahub.reporting.document.chart.PartChart.Bar;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.province.Overview;
import org.itahub.reporting.province.domain.QuarterCounts;

/** How far the reports have come that are due in each quarter: accepted, waiting for it, sent back or not there. */
final class QuartersChart {
    private QuartersChart() {}

    static PartChart of(Overview overview, Texts texts) {
        boolean due = overview.quarters().stream().anyMatch(quarter -> quarter.due() > 0);
        String nothing = texts.say("quarters.nothing");
        String figures = overview.quarters().stream()
                .map(quarter -> texts.say("quarters.figures", values(quarter)))
                .collect(Collectors.joining("; "));
        return new PartChart(
                new Caption(
                        texts.language(),
                        texts.say(
                                "quarters.title",
                                Values.of(
                                        "fiscalYear",
                                        overview.resultYear().next().value())),
                        due ? texts.say("quarters.description", Values.of("figures", figures)) : nothing,
                        nothing),
                Stream.of("accepted", "waiting", "returned", "missing")
                        .map(part -> texts.say("quarters." + part))
                        .toList(),
                overview.quarters().stream().map(quarter -> bar(quarter, texts)).toList());
    }

    private static Bar bar(QuarterCounts quarter, Texts texts) {
        return new Bar(
                texts.say(
                        "quarters.quarter",
                        Values.of("quarter", quarter.quarter().number())),
                texts.say("quarters.due", Values.of("due", quarter.due())),
                List.of(quarter.accepted(), waiting(quarter), quarter.returned(), quarter.missing()));
    }

    private static Values values(QuarterCounts quarter) {
        return Values.of("quarter", quarter.quarter().number())
                .and("due", quarter.due())
                .and("accepted", quarter.accepted())
                .and("waiting", waiting(quarter))
                .and("returned", quarter.returned())
                .and("missing", quarter.missing());
    }

    private static int waiting(QuarterCounts quarter) {
        return quarter.submitted() - quarter.accepted();
    }
}

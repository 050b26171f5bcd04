package org.itahub.reporting.document.overview;

import java.util.List;
import java.util.stream.Collectors;
import org.itahub.reporting.document.chart.Caption;
import org.itahub.reporting.document.chart.CountChart;
import org.itahub.reporting.document.chart.CountChart.Bar;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.province.Overview;
import org.itahub.reporting.province.domain.LevelCount;

/** How many of a province's agencies stand at each level. */
final class LevelsChart {
    private LevelsChart() {}

    static CountChart of(Overview overview, Texts texts) {
        List<Bar> bars = overview.levels().stream()
                .map(level -> new Bar(label(level, texts), level.count()))
                .toList();
        String nothing = texts.say("levels.nothing");
        String figures = bars.stream()
                .map(bar -> texts.say(
                        "levels.figure", Values.of("level", bar.label()).and("agencies", bar.count())))
                .collect(Collectors.joining("; "));
        return new CountChart(
                new Caption(
                        texts.language(),
                        texts.say(
                                "levels.title",
                                Values.of("fiscalYear", overview.resultYear().value())),
                        bars.isEmpty() ? nothing : texts.say("levels.description", Values.of("figures", figures)),
                        nothing),
                bars);
    }

    private static String label(LevelCount level, Texts texts) {
        return texts.say("levels.level", Values.of("code", level.code()));
    }
}

package org.itahub.assessment.trend.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.assessment.crosswalk.domain.Crosswalk;
import org.itahub.assessment.crosswalk.domain.CrosswalkPaths;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** Trends as lines of text, for tests. */
final class TrendLines {

    private TrendLines() {}

    static Trends trends(List<Crosswalk> put, Framework named, ScoreSheet... sheets) {
        List<Framework> years = Stream.concat(
                        Stream.of(named), Arrays.stream(sheets).map(ScoreSheet::framework))
                .toList();
        return new Trends(new CrosswalkPaths(years, put), named, List.of(sheets));
    }

    static Trend trend(String code, Crosswalk step, ScoreSheet before, ScoreSheet after) {
        List<Crosswalk> put = step == null ? List.of() : List.of(step);
        return trends(put, after.framework(), before, after).of(code).orElseThrow();
    }

    static List<String> told(String code, Crosswalk step, ScoreSheet before, ScoreSheet after) {
        return told(trend(code, step, before, after));
    }

    static List<String> values(Trend trend, int point) {
        return trend.points().get(point).values().stream()
                .map(value ->
                        value.code() + "=" + value.score().map(Object::toString).orElse("?"))
                .toList();
    }

    /** Each point as year, codes with scores, change, mark, unchanged share and reasons. */
    static List<String> told(Trend trend) {
        return trend.points().stream()
                .map(point -> Stream.of(
                                Stream.of(String.valueOf(point.fiscalYear())),
                                values(trend, trend.points().indexOf(point)).stream(),
                                point.change().stream().map(it -> (it.signum() < 0 ? "" : "+") + it),
                                point.against().stream().map(it -> it.mark().name()),
                                point.against().stream()
                                        .flatMap(it -> it.unchanged().stream())
                                        .map(Rational::fraction),
                                point.against().stream()
                                        .flatMap(it -> it.reasons().stream())
                                        .map(TrendLines::told))
                        .flatMap(parts -> parts)
                        .toList())
                .map(parts -> String.join(" ", parts))
                .toList();
    }

    static String told(Reason reason) {
        return reason.kind() + (reason.items().isEmpty() ? "" : "(" + String.join(",", reason.items()) + ")");
    }
}

package org.itahub.assessment.analysis.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.framework.domain.TriagePolicy;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.Ranking;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** Sorts a result's indicators by what they ask of the agency. */
public final class Triage {

    /**
     * One indicator and what it asks.
     *
     * @param recoverable points of the total
     * @param weakItems its items under 100, lowest first; none if the indicator was given as a score
     */
    public record Issue(
            Indicator indicator,
            Figure figure,
            int rank,
            TriageClass triage,
            Rational recoverable,
            List<WeakItem> weakItems) {}

    /** An item under 100 and the points of the total that it costs. */
    public record WeakItem(Item item, Figure figure, Rational recoverable) {}

    private Triage() {}

    /** The computed indicators in the framework's order, each with its class under the rule. */
    public static List<Issue> of(ScoreSheet sheet, TriageRule rule) {
        List<Figure> figures = sheet.figures(FigureKind.INDICATOR);
        Map<String, Integer> ranks = Ranking.of(figures);
        Function<Figure, TriageClass> classOf = classes(sheet, rule);
        return figures.stream()
                .map(figure -> {
                    Indicator indicator =
                            sheet.framework().indicator(figure.code()).orElseThrow();
                    return new Issue(
                            indicator,
                            figure,
                            ranks.get(figure.code()),
                            classOf.apply(figure),
                            RecoverablePoints.of(sheet.framework(), figure),
                            weakItems(sheet, indicator));
                })
                .toList();
    }

    private static Function<Figure, TriageClass> classes(ScoreSheet sheet, TriageRule rule) {
        return switch (rule) {
            case TriageRule.Bands(List<TriagePolicy.Band> bands) -> {
                TriagePolicy policy = new TriagePolicy(TriagePolicy.PUBLISHED, bands);
                yield figure -> policy.classOf(figure.shown());
            }
            case TriageRule.Extremes extremes -> {
                List<ExtremePoints.OfInstrument> points = ExtremePoints.of(sheet, extremes);
                yield figure -> ExtremePoints.classOf(figure, points, sheet, extremes);
            }
        };
    }

    private static List<WeakItem> weakItems(ScoreSheet sheet, Indicator indicator) {
        return sheet.framework().itemsOf(indicator).stream()
                .flatMap(item -> sheet.figure(item.code()).stream()
                        .filter(figure -> figure.value().isBelow(Rational.HUNDRED))
                        .map(figure -> new WeakItem(item, figure, RecoverablePoints.of(sheet.framework(), figure))))
                .sorted(Comparator.comparing(weak -> weak.figure().value()))
                .toList();
    }
}

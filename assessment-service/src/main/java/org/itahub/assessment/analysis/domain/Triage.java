package org.itahub.assessment.analysis.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
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

    /** The computed indicators in the framework's order, each with its class under the policy. */
    public static List<Issue> of(ScoreSheet sheet, TriagePolicy policy) {
        List<Figure> figures = sheet.figures(FigureKind.INDICATOR);
        Map<String, Integer> ranks = Ranking.of(figures);
        Framework framework = sheet.framework();
        return figures.stream()
                .map(figure -> {
                    Indicator indicator = framework.indicator(figure.code()).orElseThrow();
                    return new Issue(
                            indicator,
                            figure,
                            ranks.get(figure.code()),
                            policy.classOf(figure.shown()),
                            RecoverablePoints.of(framework, indicator, figure),
                            weakItems(sheet, indicator));
                })
                .toList();
    }

    private static List<WeakItem> weakItems(ScoreSheet sheet, Indicator indicator) {
        return sheet.framework().itemsOf(indicator).stream()
                .flatMap(item -> sheet.figure(item.code()).stream()
                        .filter(figure -> figure.value().isBelow(Rational.HUNDRED))
                        .map(figure ->
                                new WeakItem(item, figure, RecoverablePoints.of(sheet.framework(), item, figure))))
                .sorted(Comparator.comparing(weak -> weak.figure().value()))
                .toList();
    }
}

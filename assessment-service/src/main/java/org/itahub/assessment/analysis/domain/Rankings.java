package org.itahub.assessment.analysis.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.Ranking;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** The figures of one kind, highest first, and which of them are strengths and weaknesses. */
public final class Rankings {

    private static final int SCORES = 3;

    /**
     * One figure.
     *
     * @param rank figures shown alike share a rank
     * @param recoverable points of the total
     */
    public record Ranked(Figure figure, Text name, int rank, Rational recoverable) {}

    /**
     * @param ranked highest first, equals in the framework's order
     * @param strengths those at the three highest distinct scores that reach the national target's threshold
     * @param weaknesses those at the three lowest distinct scores under 100 that are no strength, lowest first
     */
    public record Table(List<Ranked> ranked, List<Ranked> strengths, List<Ranked> weaknesses) {}

    private Rankings() {}

    /** The table of a kind; empty where the result does not tell figures of that kind. */
    public static Table of(ScoreSheet sheet, FigureKind kind) {
        Framework framework = sheet.framework();
        List<Figure> figures = sheet.figures(kind);
        Map<String, Integer> ranks = Ranking.of(figures);
        List<Ranked> ranked = figures.stream()
                .map(figure -> new Ranked(
                        figure,
                        FigureNames.of(framework, figure),
                        ranks.get(figure.code()),
                        RecoverablePoints.of(framework, figure)))
                .sorted(Comparator.comparing(Ranked::rank))
                .toList();
        Rational target = framework.content().target().threshold();
        Set<BigDecimal> high = DistinctScores.highest(
                SCORES,
                figures.stream().filter(figure -> !isBelow(figure, target)).toList());
        Set<BigDecimal> low = DistinctScores.lowest(
                SCORES,
                figures.stream()
                        .filter(figure -> isBelow(figure, Rational.HUNDRED))
                        .toList());
        return new Table(
                ranked,
                ranked.stream()
                        .filter(each -> high.contains(each.figure().shown()))
                        .toList(),
                ranked.stream()
                        .filter(each -> low.contains(each.figure().shown())
                                && !high.contains(each.figure().shown()))
                        .sorted(Comparator.comparing(each -> each.figure().shown()))
                        .toList());
    }

    private static boolean isBelow(Figure figure, Rational score) {
        return Rational.of(figure.shown()).isBelow(score);
    }
}

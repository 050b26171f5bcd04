package org.itahub.assessment.analysis.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/**
 * The questions at the ends of each instrument's scores: weak points and points to develop. A full score is neither, and
 * a question that is both, where an instrument has few different scores, is a weak point.
 */
public final class ExtremePoints {

    /** A question and what it asks of the agency. */
    public record Point(Item item, Figure figure, TriageClass triage, Rational recoverable) {}

    /**
     * One instrument.
     *
     * @param weak lowest first
     * @param develop highest first
     */
    public record OfInstrument(Instrument instrument, List<Point> weak, List<Point> develop) {}

    private final ScoreSheet sheet;
    private final TriageRule.Extremes rule;

    private ExtremePoints(ScoreSheet sheet, TriageRule.Extremes rule) {
        this.sheet = sheet;
        this.rule = rule;
    }

    /** The points of each instrument whose questions are known, in the framework's order. */
    public static List<OfInstrument> of(ScoreSheet sheet, TriageRule.Extremes rule) {
        ExtremePoints points = new ExtremePoints(sheet, rule);
        return sheet.framework().content().instruments().stream()
                .map(points::ofInstrument)
                .filter(each -> !each.weak().isEmpty() || !each.develop().isEmpty())
                .toList();
    }

    /**
     * What an indicator asks: what the most pressing of its questions does, or, where it was given as a score, what that
     * score says.
     */
    static TriageClass classOf(Figure indicator, List<OfInstrument> all, ScoreSheet sheet, TriageRule.Extremes rule) {
        Indicator framed = sheet.framework().indicator(indicator.code()).orElseThrow();
        boolean byItems = sheet.framework().itemsOf(framed).stream()
                .anyMatch(item -> sheet.figure(item.code()).isPresent());
        if (!byItems) {
            return Rational.of(indicator.shown()).isBelow(rule.urgentUnder())
                    ? TriageClass.URGENT
                    : belowFull(indicator) ? TriageClass.IMPROVE : TriageClass.KEEP;
        }
        return all.stream()
                .flatMap(each -> Stream.concat(each.weak().stream(), each.develop().stream()))
                .filter(point -> point.item().indicator().equals(framed.code()))
                .map(Point::triage)
                .min(Comparator.naturalOrder())
                .orElse(TriageClass.KEEP);
    }

    private OfInstrument ofInstrument(Instrument instrument) {
        Framework framework = sheet.framework();
        List<Figure> known = framework.content().items().stream()
                .filter(item -> framework.instrumentOf(item).equals(instrument))
                .map(item -> sheet.figure(item.code()))
                .flatMap(Optional::stream)
                .filter(ExtremePoints::belowFull)
                .toList();
        Set<BigDecimal> low = DistinctScores.lowest(rule.lowest(), known);
        Set<BigDecimal> high = DistinctScores.highest(rule.highest(), known);
        Comparator<Point> byScore = Comparator.comparing(point -> point.figure().shown());
        return new OfInstrument(
                instrument,
                points(known, low::contains, byScore),
                points(known, score -> high.contains(score) && !low.contains(score), byScore.reversed()));
    }

    private List<Point> points(List<Figure> known, Predicate<BigDecimal> wanted, Comparator<Point> order) {
        return known.stream()
                .filter(figure -> wanted.test(figure.shown()))
                .map(this::point)
                .sorted(order)
                .toList();
    }

    private Point point(Figure figure) {
        Item item = sheet.framework().item(figure.code()).orElseThrow();
        boolean urgent = Rational.of(figure.shown()).isBelow(rule.urgentUnder());
        return new Point(
                item,
                figure,
                urgent ? TriageClass.URGENT : TriageClass.IMPROVE,
                RecoverablePoints.of(sheet.framework(), figure));
    }

    private static boolean belowFull(Figure figure) {
        return Rational.of(figure.shown()).isBelow(Rational.HUNDRED);
    }
}

package org.itahub.assessment.trend.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itahub.assessment.crosswalk.domain.CrosswalkPaths;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.assessment.trend.domain.Comparability.Mark;
import org.itahub.assessment.trend.domain.Trend.Point;
import org.itahub.assessment.trend.domain.Trend.Value;

/** Draws the trends of an agency's figures. */
public final class Trends {

    private final CrosswalkPaths paths;
    private final Framework named;
    private final List<ScoreSheet> sheets;

    /**
     * @param paths between all the years concerned
     * @param named the framework of the year whose codes name the figures
     * @param sheets one for each year with a result, in any order
     */
    public Trends(CrosswalkPaths paths, Framework named, List<ScoreSheet> sheets) {
        this.paths = paths;
        this.named = named;
        this.sheets = sheets.stream()
                .sorted(Comparator.comparing(sheet -> sheet.framework().fiscalYear()))
                .toList();
    }

    /** The figures that are drawn if none are named: the total, the instruments and the indicators. */
    public List<String> usual() {
        return Stream.of(FigureKind.TOTAL, FigureKind.INSTRUMENT, FigureKind.INDICATOR)
                .flatMap(kind -> Composition.codes(named, kind).stream())
                .toList();
    }

    /** The trend of a figure; empty if the naming year has no such code. */
    public Optional<Trend> of(String code) {
        return Composition.kindOf(named, code).map(kind -> new Trend(kind, code, points(kind, code)));
    }

    private List<Point> points(FigureKind kind, String code) {
        Counterparts counterparts = new Counterparts(paths, named, kind, code);
        List<Point> points = new ArrayList<>();
        Optional<Point> known = Optional.empty();
        for (ScoreSheet sheet : sheets) {
            Point point = point(kind, counterparts, sheet, known);
            points.add(point);
            if (point.isKnown()) {
                known = Optional.of(point);
            }
        }
        return points;
    }

    private Point point(FigureKind kind, Counterparts counterparts, ScoreSheet sheet, Optional<Point> before) {
        List<Value> values = counterparts.in(sheet.framework()).stream()
                .map(code -> Value.of(sheet, code))
                .toList();
        if (values.isEmpty()) {
            Comparability none = Comparability.notComparable(counterparts.absence(sheet.framework()));
            return new Point(sheet, values, Optional.of(none), Optional.empty());
        }
        Point alone = new Point(sheet, values, Optional.empty(), Optional.empty());
        if (!alone.isKnown() || before.isEmpty()) {
            return alone;
        }
        Comparability against = against(kind, before.get(), alone);
        return new Point(sheet, values, Optional.of(against), change(before.get(), alone, against));
    }

    private Comparability against(FigureKind kind, Point before, Point now) {
        return Comparability.of(
                Composition.of(before.sheet().framework(), kind, before.codes()),
                Composition.of(now.sheet().framework(), kind, now.codes()),
                paths.find(before.fiscalYear(), now.fiscalYear()));
    }

    private static Optional<BigDecimal> change(Point before, Point now, Comparability against) {
        if (against.mark() == Mark.NOT_COMPARABLE) {
            return Optional.empty();
        }
        return before.score().flatMap(earlier -> now.score().map(score -> score.subtract(earlier)));
    }
}

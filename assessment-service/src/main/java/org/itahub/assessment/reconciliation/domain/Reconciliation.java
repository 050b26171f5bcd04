package org.itahub.assessment.reconciliation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Interval;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.Formula;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.assessment.scoring.domain.Scoring;

/**
 * Compares published figures with computed ones by intervals. A published figure was computed from unrounded inputs, so
 * it need not equal what its rounded inputs give; it is a finding only if nothing within their rounding could give it.
 */
public final class Reconciliation {

    private static final BigDecimal STEP = new BigDecimal("0.01");

    private final ScoreSheet sheet;
    private final PublishedFigures published;

    private Reconciliation(ScoreSheet sheet, PublishedFigures published) {
        this.sheet = sheet;
        this.published = published;
    }

    /** What cannot be right among the published figures; figures that could not be computed are not judged. */
    public static List<Finding> findings(ScoreSheet sheet, PublishedFigures published) {
        Reconciliation reconciliation = new Reconciliation(sheet, published);
        List<Finding> findings = new ArrayList<>();
        published
                .figures()
                .forEach((code, score) -> sheet.figure(code)
                        .flatMap(computed -> reconciliation.judge(computed, score))
                        .ifPresent(findings::add));
        reconciliation.judgeLevel().ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private Optional<Finding> judge(Figure computed, Rational stated) {
        Interval possible = possible(computed);
        return possible.meets(Interval.shownAs(stated))
                ? Optional.empty()
                : Optional.of(new Finding.FigureOff(computed, stated.rounded().toPlainString(), possible));
    }

    private Interval possible(Figure figure) {
        if (figure.formula() == Formula.GIVEN) {
            return isExact(figure) ? Interval.exactly(figure.value()) : Interval.shownAs(figure.value());
        }
        return figure.inputs().stream()
                .map(input -> possible(input.figure()).times(input.weight()))
                .reduce(Interval.exactly(Rational.ZERO), Interval::plus);
    }

    /** A disclosure item is met or not; a survey item is a mean that somebody rounded. */
    private boolean isExact(Figure figure) {
        Framework framework = sheet.framework();
        return figure.kind() == FigureKind.ITEM
                && framework
                        .item(figure.code())
                        .filter(item -> framework.instrumentOf(item).source() == Instrument.Source.DISCLOSURE)
                        .isPresent();
    }

    /** The level is read from the published total where there is one, else from any total that the inputs allow. */
    private Optional<Finding> judgeLevel() {
        List<String> expected = Optional.ofNullable(published.figures().get(Scoring.TOTAL))
                .map(stated -> List.of(stated.rounded()))
                .orElseGet(this::possibleTotals)
                .stream()
                .flatMap(total -> sheet.levelFor(total).stream())
                .map(LevelRule::code)
                .distinct()
                .toList();
        return published
                .level()
                .filter(stated -> !expected.isEmpty() && !expected.contains(stated))
                .map(stated -> new Finding.LevelOff(stated, expected));
    }

    /** The totals, as they would be shown, that the inputs allow: one, or two beside a rounding limit. */
    private List<BigDecimal> possibleTotals() {
        return sheet.total()
                .map(this::possible)
                .map(Reconciliation::shownTotals)
                .orElse(List.of());
    }

    private static List<BigDecimal> shownTotals(Interval possible) {
        List<BigDecimal> totals = new ArrayList<>();
        BigDecimal last = possible.high().rounded();
        for (BigDecimal total = possible.low().rounded(); total.compareTo(last) <= 0; total = total.add(STEP)) {
            if (Interval.shownAs(Rational.of(total)).meets(possible)) {
                totals.add(total);
            }
        }
        return totals;
    }
}

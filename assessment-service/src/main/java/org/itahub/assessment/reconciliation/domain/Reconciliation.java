package org.itahub.assessment.reconciliation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.itahub.assessment.exact.domain.Interval;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.assessment.scoring.domain.Scoring;

/**
 * Compares published figures with computed ones by intervals. A published figure was computed from unrounded inputs, so
 * it need not equal what its rounded inputs give; it is a finding only if nothing within their rounding could give it.
 */
public final class Reconciliation {

    /** Stands for the level where a figure's code is asked for. */
    public static final String LEVEL = "level";

    private static final BigDecimal STEP = new BigDecimal("0.01");

    private final ScoreSheet sheet;
    private final PublishedFigures published;
    private final Derivations derivations;

    private Reconciliation(ScoreSheet sheet, PublishedFigures published) {
        this.sheet = sheet;
        this.published = published;
        this.derivations = new Derivations(sheet, published);
    }

    /** What is to be said of every published statement, by figure and the level last. */
    public static List<Judgement> judgements(ScoreSheet sheet, PublishedFigures published) {
        Reconciliation reconciliation = new Reconciliation(sheet, published);
        List<Judgement> judgements = new ArrayList<>();
        published.figures().forEach((code, score) -> judgements.add(reconciliation.judge(code, score)));
        published.level().map(reconciliation::judgeLevel).ifPresent(judgements::add);
        return List.copyOf(judgements);
    }

    /** What cannot be right among the published statements; what could not be derived is not judged. */
    public static List<Finding> findings(ScoreSheet sheet, PublishedFigures published) {
        return judgements(sheet, published).stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
    }

    private Judgement judge(String code, Rational stated) {
        String shown = stated.rounded().toPlainString();
        return derivations
                .of(code)
                .<Judgement>map(derived -> derived.possible().meets(Interval.shownAs(stated))
                        ? new Judgement.Consistent(code, shown, derived.shown().toPlainString())
                        : new Finding.FigureOff(
                                code, shown, derived, LikelyCause.of(code, stated, derived, derivations, sheet)))
                .orElseGet(() -> new Judgement.NotDerivable(code, shown));
    }

    /** The level is read from the published total where there is one, else from any total that the inputs allow. */
    private Judgement judgeLevel(String stated) {
        List<BigDecimal> totals = published.figures().containsKey(Scoring.TOTAL)
                ? List.of(published.figures().get(Scoring.TOTAL).rounded())
                : possibleTotals();
        List<String> expected = totals.stream()
                .flatMap(total -> sheet.levelFor(total).stream())
                .map(LevelRule::code)
                .distinct()
                .toList();
        if (expected.isEmpty()) {
            return new Judgement.NotDerivable(LEVEL, stated);
        }
        return expected.contains(stated)
                ? new Judgement.Consistent(LEVEL, stated, String.join(" / ", expected))
                : new Finding.LevelOff(stated, expected);
    }

    /** The totals, as they would be shown, that the inputs allow: one, or two beside a rounding limit. */
    private List<BigDecimal> possibleTotals() {
        return derivations
                .of(Scoring.TOTAL)
                .map(Derivation::possible)
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

package org.itahub.assessment.reconciliation.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Interval;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.SubIndicator;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.Formula;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.assessment.scoring.domain.Scoring;

/** Looks for a slip that leads from what the parts give to exactly what is stated; the nearest slip first. */
final class LikelyCause {

    private static final Rational STEP = Rational.of(1, 100);
    private static final int SHOWN_LENGTH = 5;

    private LikelyCause() {}

    static Optional<Cause> of(
            String code, Rational stated, Derivation derived, Derivations derivations, ScoreSheet sheet) {
        if (derived.possible().meets(new Interval(stated, stated.plus(STEP), false))) {
            return Optional.of(Cause.CUT_OFF);
        }
        if (roundedOnTheWay(code, stated, sheet)) {
            return Optional.of(Cause.ROUNDED_ON_THE_WAY);
        }
        for (Map.Entry<Cause, List<String>> other :
                otherSets(code, sheet.framework()).entrySet()) {
            Optional<Derivation> mean = derivations.meanOf(other.getValue());
            if (mean.filter(it -> it.possible().meets(Interval.shownAs(stated))).isPresent()) {
                return Optional.of(other.getKey());
            }
        }
        return digitsSwapped(stated, derived.possible()) ? Optional.of(Cause.DIGITS_SWAPPED) : Optional.empty();
    }

    private static boolean roundedOnTheWay(String code, Rational stated, ScoreSheet sheet) {
        return sheet.figure(code)
                .filter(figure -> figure.formula() != Formula.GIVEN)
                .map(LikelyCause::rounding)
                .filter(stated::equals)
                .isPresent();
    }

    /** The figure as it comes out where every figure on the way is rounded as it would be shown. */
    private static Rational rounding(Figure figure) {
        Rational exact = figure.formula() == Formula.GIVEN
                ? figure.value()
                : figure.inputs().stream()
                        .map(input -> rounding(input.figure()).times(input.weight()))
                        .reduce(Rational.ZERO, Rational::plus);
        return Rational.of(exact.rounded());
    }

    /** The sets that a hurried hand may have averaged instead of the right one. */
    private static Map<Cause, List<String>> otherSets(String code, Framework framework) {
        Map<Cause, List<String>> sets = new LinkedHashMap<>();
        if (code.equals(Scoring.TOTAL)) {
            List<Instrument> instruments = framework.content().instruments();
            sets.put(
                    Cause.MEAN_OF_INSTRUMENTS,
                    instruments.stream().map(Instrument::code).toList());
            sets.put(
                    Cause.MEAN_OF_INDICATORS,
                    framework.content().indicators().stream()
                            .map(Indicator::code)
                            .toList());
        }
        framework
                .instrument(code)
                .ifPresent(instrument -> addBelow(framework.indicatorsOf(instrument), framework, sets));
        framework
                .indicator(code)
                .map(indicator -> itemsOf(List.of(indicator), framework))
                .ifPresent(items -> sets.put(Cause.MEAN_OF_ITEMS, items));
        return sets;
    }

    private static void addBelow(List<Indicator> indicators, Framework framework, Map<Cause, List<String>> sets) {
        sets.put(
                Cause.MEAN_OF_SUB_INDICATORS,
                indicators.stream()
                        .flatMap(indicator -> framework.subIndicatorsOf(indicator).stream())
                        .map(SubIndicator::code)
                        .toList());
        sets.put(Cause.MEAN_OF_ITEMS, itemsOf(indicators, framework));
    }

    private static List<String> itemsOf(List<Indicator> indicators, Framework framework) {
        return indicators.stream()
                .flatMap(indicator -> framework.itemsOf(indicator).stream())
                .map(Item::code)
                .toList();
    }

    /** Whether two digits that stand beside each other, the point aside, must only change places: 98.78 for 89.78. */
    private static boolean digitsSwapped(Rational stated, Interval possible) {
        String shown = stated.rounded().toPlainString();
        String digits = "0".repeat(Math.max(0, SHOWN_LENGTH - shown.length())) + shown;
        int point = digits.indexOf('.');
        StringBuilder plain = new StringBuilder(digits).deleteCharAt(point);
        for (int i = 0; i + 1 < plain.length(); i++) {
            StringBuilder swapped = new StringBuilder(plain);
            swapped.setCharAt(i, plain.charAt(i + 1));
            swapped.setCharAt(i + 1, plain.charAt(i));
            Rational meant = Rational.of(swapped.insert(point, '.').toString());
            if (!meant.equals(stated) && possible.meets(Interval.shownAs(meant.min(Rational.HUNDRED)))) {
                return true;
            }
        }
        return false;
    }
}

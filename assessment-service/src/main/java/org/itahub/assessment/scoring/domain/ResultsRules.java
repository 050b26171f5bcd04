package org.itahub.assessment.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.scoring.domain.ResultsFault.Kind;

/** Holds given scores against the framework of their year. */
public final class ResultsRules {

    private static final BigDecimal LOWEST = BigDecimal.ZERO;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private final Framework framework;
    private final GivenResults given;
    private final List<ResultsFault> faults = new ArrayList<>();

    private ResultsRules(Framework framework, GivenResults given) {
        this.framework = framework;
        this.given = given;
    }

    /** The scores as results of this framework, or all that is wrong with them. */
    public static ResultsCheck check(Framework framework, GivenResults given) {
        ResultsRules rules = new ResultsRules(framework, given);
        rules.checkDetail();
        Map<String, Rational> items = rules.exact("/items/", given.items());
        items.putAll(given.exactScores());
        Map<String, Rational> indicators = rules.exact("/indicators/", given.indicators());
        Optional<Rational> total =
                given.total().flatMap(score -> rules.exact("/total", score)).or(given::countedTotal);
        items.forEach(rules::checkRange);
        items.forEach(rules::checkItem);
        indicators.keySet().forEach(rules::checkIndicator);
        return rules.faults.isEmpty()
                ? new ResultsCheck.Fitting(new Results(items, indicators, total, given.counted()))
                : new ResultsCheck.Unfit(List.copyOf(rules.faults));
    }

    private void checkDetail() {
        boolean detailed = !given.items().isEmpty()
                || !given.indicators().isEmpty()
                || !given.counted().isEmpty();
        boolean total = given.total().isPresent() || given.countedTotal().isPresent();
        if (total && detailed) {
            fault(Kind.TOTAL_BESIDE_DETAIL, "/total", "total");
        }
        if (!total && !detailed) {
            fault(Kind.NOTHING_GIVEN, "", "");
        }
    }

    private Map<String, Rational> exact(String path, Map<String, BigDecimal> scores) {
        Map<String, Rational> exact = new TreeMap<>();
        new TreeMap<>(scores)
                .forEach((code, score) ->
                        exact(path + pointerToken(code), score).ifPresent(value -> exact.put(code, value)));
        return exact;
    }

    private Optional<Rational> exact(String path, BigDecimal score) {
        if (score.compareTo(LOWEST) < 0 || score.compareTo(HIGHEST) > 0) {
            fault(Kind.SCORE_OUT_OF_RANGE, path, score.toString());
            return Optional.empty();
        }
        // Zeros go before the fraction is made: 0E-999999999 is a fair nought, but not with all its places.
        BigDecimal significant = score.stripTrailingZeros();
        if (significant.scale() > Rational.SHOWN_DECIMALS) {
            fault(Kind.TOO_MANY_DECIMALS, path, score.toString());
            return Optional.empty();
        }
        return Optional.of(Rational.of(significant));
    }

    /** What was counted is held to the same bounds as what was entered, whose faults are known by now. */
    private void checkRange(String code, Rational score) {
        if (!score.isWithin(Rational.ZERO, Rational.HUNDRED)) {
            fault(Kind.SCORE_OUT_OF_RANGE, "/items/" + pointerToken(code), score.fraction());
        }
    }

    private void checkItem(String code, Rational score) {
        String path = "/items/" + pointerToken(code);
        framework
                .item(code)
                .ifPresentOrElse(item -> checkScore(path, item, score), () -> fault(Kind.UNKNOWN_ITEM, path, code));
    }

    private void checkScore(String path, Item item, Rational score) {
        boolean checkedOnce = framework.instrumentOf(item).source() == Instrument.Source.DISCLOSURE;
        if (checkedOnce && !framework.scaleOf(item).hasScore(score)) {
            fault(Kind.NOT_ON_SCALE, path, score.rounded().toString());
        }
    }

    private void checkIndicator(String code) {
        String path = "/indicators/" + pointerToken(code);
        framework
                .indicator(code)
                .ifPresentOrElse(
                        indicator -> framework.itemsOf(indicator).stream()
                                .filter(item -> given.hasItem(item.code()))
                                .findFirst()
                                .ifPresent(item -> fault(Kind.INDICATOR_GIVEN_BOTH_WAYS, path, code)),
                        () -> fault(Kind.UNKNOWN_INDICATOR, path, code));
    }

    private void fault(Kind kind, String path, String subject) {
        faults.add(new ResultsFault(kind, path, subject));
    }

    /** A code as a part of a JSON pointer (RFC 6901). */
    private static String pointerToken(String code) {
        return code.replace("~", "~0").replace("/", "~1");
    }
}

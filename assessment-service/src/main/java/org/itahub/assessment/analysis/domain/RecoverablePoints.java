package org.itahub.assessment.analysis.domain;

import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.SubIndicator;
import org.itahub.assessment.scoring.domain.Figure;

/** What the total would gain, exactly, if a score were put right, that is raised to 100. */
final class RecoverablePoints {

    private RecoverablePoints() {}

    static Rational of(Framework framework, Figure figure) {
        return Rational.HUNDRED.minus(figure.value()).times(share(framework, figure));
    }

    /** What one point of the figure is worth in the total. */
    private static Rational share(Framework framework, Figure figure) {
        String code = figure.code();
        return switch (figure.kind()) {
            case TOTAL -> Rational.ONE;
            case INSTRUMENT -> framework.instrument(code).orElseThrow().weight();
            case INDICATOR -> framework.shareOf(framework.indicator(code).orElseThrow());
            case SUB_INDICATOR ->
                shareOf(framework, framework.subIndicator(code).orElseThrow());
            case ITEM -> framework.shareOf(framework.item(code).orElseThrow());
        };
    }

    private static Rational shareOf(Framework framework, SubIndicator group) {
        Indicator indicator = framework.indicator(group.indicator()).orElseThrow();
        int groups = framework.subIndicatorsOf(indicator).size();
        return framework.shareOf(indicator).dividedBy(Rational.of(groups));
    }
}

package org.itahub.assessment.analysis.domain;

import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.scoring.domain.Figure;

/** What the total would gain, exactly, if a score were put right, that is raised to 100. */
final class RecoverablePoints {

    private RecoverablePoints() {}

    static Rational of(Framework framework, Indicator indicator, Figure figure) {
        return gap(figure).times(framework.shareOf(indicator));
    }

    static Rational of(Framework framework, Item item, Figure figure) {
        return gap(figure).times(framework.shareOf(item));
    }

    private static Rational gap(Figure figure) {
        return Rational.HUNDRED.minus(figure.value());
    }
}

package org.itahub.reporting.document.chart;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/** The scale of all charts: from 0 to 100, a thin line at every 20. */
final class Scale {
    static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int STEP = 20;

    private Scale() {}

    /** How far along the scale a score stands, from 0 to 1. */
    static double share(BigDecimal score) {
        return score.doubleValue() / FULL.doubleValue();
    }

    /** 0, 20 and so on to 100. */
    static IntStream marks() {
        return IntStream.iterate(0, mark -> mark <= FULL.intValue(), mark -> mark + STEP);
    }
}

package org.itahub.reporting.document.province;

import java.math.BigDecimal;
import java.util.Arrays;
import org.itahub.reporting.document.model.Shade;

/** How dark a score stands in the heat map: the lower, the darker. */
enum ScoreBand {
    FROM_95(95, Shade.NONE, "95.00 ขึ้นไป"),
    FROM_85(85, Shade.FAINT, "85.00 ถึง 94.99"),
    FROM_75(75, Shade.LIGHT, "75.00 ถึง 84.99"),
    FROM_65(65, Shade.MIDDLE, "65.00 ถึง 74.99"),
    BELOW_65(0, Shade.DARK, "ต่ำกว่า 65.00");

    private final BigDecimal from;
    private final Shade shade;
    private final String label;

    ScoreBand(int from, Shade shade, String label) {
        this.from = BigDecimal.valueOf(from);
        this.shade = shade;
        this.label = label;
    }

    /** @param score 0 to 100 */
    static ScoreBand of(BigDecimal score) {
        return Arrays.stream(values())
                .filter(band -> score.compareTo(band.from) >= 0)
                .findFirst()
                .orElse(BELOW_65);
    }

    Shade shade() {
        return shade;
    }

    String label() {
        return label;
    }
}

package org.itahub.reporting.document.province;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.itahub.reporting.document.model.Shade;
import org.itahub.reporting.document.text.Texts;

/** How dark a score stands in the heat map: the lower, the darker. */
enum ScoreBand {
    FROM_95(95, Shade.NONE),
    FROM_85(85, Shade.FAINT),
    FROM_75(75, Shade.LIGHT),
    FROM_65(65, Shade.MIDDLE),
    BELOW_65(0, Shade.DARK);

    private final BigDecimal from;
    private final Shade shade;

    ScoreBand(int from, Shade shade) {
        this.from = BigDecimal.valueOf(from);
        this.shade = shade;
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

    String label(Texts texts) {
        return texts.say("band." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

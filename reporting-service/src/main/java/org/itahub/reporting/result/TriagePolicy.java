package org.itahub.reporting.result;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.itahub.reporting.result.Triage.TriageClass;

/**
 * By which scores an agency sorts its indicators: bands of scores, or the extremes of each instrument's questions.
 *
 * @param bands in any order; empty where extremes count
 * @param extremes null where bands count
 */
public record TriagePolicy(List<Band> bands, Extremes extremes) {
    /** Three classes at 85 and 100: what holds where nothing else is known. */
    static final TriagePolicy STANDARD = new TriagePolicy(
            List.of(
                    new Band(TriageClass.KEEP, BigDecimal.valueOf(100)),
                    new Band(TriageClass.IMPROVE, BigDecimal.valueOf(85)),
                    new Band(TriageClass.URGENT, BigDecimal.ZERO)),
            null);

    public TriagePolicy {
        bands = bands == null
                ? List.of()
                : bands.stream().sorted(Comparator.comparing(Band::from)).toList();
    }

    /** @param from the lowest score of the class */
    public record Band(TriageClass triage, BigDecimal from) {}

    /** @param lowest how many distinct scores from below are weak; @param highest how many from above can be developed */
    public record Extremes(int lowest, int highest, BigDecimal urgentUnder) {}

    /** Below which score something is urgent; empty where nothing is by its score. */
    public Optional<BigDecimal> urgentUnder() {
        return extremes == null
                ? IntStream.range(0, bands.size() - 1)
                        .filter(band -> bands.get(band).triage() == TriageClass.URGENT)
                        .mapToObj(band -> bands.get(band + 1).from())
                        .findFirst()
                : Optional.of(extremes.urgentUnder());
    }
}

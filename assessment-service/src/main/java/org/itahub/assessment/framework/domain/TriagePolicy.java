package org.itahub.assessment.framework.domain;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.assessment.exact.domain.Rational;

/** A numbered way of sorting indicators into classes by thresholds that are data, best band first. */
public record TriagePolicy(int no, List<Band> bands) {

    /** The policy whose classes go out with a published result; every framework has it. */
    public static final int PUBLISHED = 1;

    /** From this score, as shown, up to the band before it. */
    public record Band(TriageClass triage, Rational from) {}

    public TriagePolicy {
        bands = List.copyOf(bands);
    }

    /** The class of a score as it is shown, so that what a reader sees as 85.00 is never called below 85. */
    public TriageClass classOf(BigDecimal shown) {
        Rational score = Rational.of(shown);
        return bands.stream()
                .filter(band -> !score.isBelow(band.from()))
                .findFirst()
                .orElse(bands.getLast())
                .triage();
    }
}

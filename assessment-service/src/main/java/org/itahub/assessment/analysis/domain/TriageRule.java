package org.itahub.assessment.analysis.domain;

import java.util.List;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.TriagePolicy;

/** How a triage policy sorts, with its thresholds. */
public sealed interface TriageRule {

    /** Each indicator by the band that its score, as shown, falls into; best band first. */
    record Bands(List<TriagePolicy.Band> bands) implements TriageRule {
        public Bands {
            bands = List.copyOf(bands);
        }
    }

    /**
     * Within each instrument the questions at its lowest and at its highest distinct scores, all that share one included.
     *
     * @param lowest how many distinct scores from below are weak points
     * @param highest how many distinct scores from above, those of 100 left out, are points to develop
     * @param urgentUnder a weak point under this score is urgent
     */
    record Extremes(int lowest, int highest, Rational urgentUnder) implements TriageRule {}
}

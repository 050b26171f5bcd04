package org.itahub.reporting.result;

import java.math.BigDecimal;
import java.util.List;

/**
 * The indicators of one revision sorted into classes by an agency's policy, with what putting an item right would add
 * to the total (recoverable points, two decimals).
 *
 * @param thresholds by which scores they were sorted
 * @param points what the policy of single items says of each instrument; empty by other policies and where no scores of
 *     items are known
 */
public record Triage(String policy, TriagePolicy thresholds, List<Indicator> indicators, List<Points> points) {

    public Triage {
        thresholds = thresholds == null ? TriagePolicy.STANDARD : thresholds;
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        points = points == null ? List.of() : List.copyOf(points);
    }

    /** By a policy that sorts indicators. */
    public Triage(String policy, TriagePolicy thresholds, List<Indicator> indicators) {
        this(policy, thresholds, indicators, List.of());
    }

    /** What an agency does about an indicator. */
    public enum TriageClass {
        URGENT,
        IMPROVE,
        KEEP
    }

    /** The indicators of one class, in the framework's order. */
    public List<Indicator> of(TriageClass wanted) {
        return indicators.stream()
                .filter(indicator -> indicator.triage() == wanted)
                .toList();
    }

    /**
     * @param nameEn null where the framework has none
     * @param items those under 100, lowest first; empty where the result was given per indicator
     */
    public record Indicator(
            String code,
            String nameTh,
            String nameEn,
            String instrument,
            BigDecimal score,
            Integer rank,
            TriageClass triage,
            BigDecimal recoverablePoints,
            List<Item> items) {

        public Indicator {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /** Of an instrument. @param weak lowest first; @param develop highest first */
    public record Points(String instrument, List<Point> weak, List<Point> develop) {
        public Points {
            weak = weak == null ? List.of() : List.copyOf(weak);
            develop = develop == null ? List.of() : List.copyOf(develop);
        }
    }

    /** An item. @param indicator the code of its indicator; @param topicEn null where the framework has none */
    public record Point(
            String code,
            String indicator,
            String topicTh,
            String topicEn,
            BigDecimal score,
            TriageClass triage,
            Recoverable recoverable) {}

    /** @param points of the total, two decimals */
    public record Recoverable(BigDecimal points) {}

    /** @param topicEn null where the framework has none */
    public record Item(String code, String topicTh, String topicEn, BigDecimal score, BigDecimal recoverablePoints) {}
}

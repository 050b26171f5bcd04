package org.itahub.measures.plan.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scores that a plan is to reach, by indicator code, each 0 to 100 with two decimals at most; always in the order of
 * the codes, so that the same targets are always written alike.
 */
public record Targets(Map<String, BigDecimal> byIndicator) {
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    private static final BigDecimal FULL_SCORE = new BigDecimal(100);
    private static final int MOST_DECIMALS = 2;

    public Targets {
        Map<String, BigDecimal> sorted = new TreeMap<>(BY_NUMBER);
        sorted.putAll(byIndicator);
        byIndicator = Collections.unmodifiableMap(sorted);
    }

    public static Targets none() {
        return new Targets(Map.of());
    }

    /** What came of setting a plan's targets. */
    public sealed interface Setting {
        record Done(Plan plan) implements Setting {}

        /** The plan is with its signatories or published. */
        record Frozen(PlanState state) implements Setting {}

        record Faulty(List<Fault> faults) implements Setting {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** A target that cannot be, and why. */
    public record Fault(String indicator, TargetFault fault) {}

    /**
     * Puts these in the place of the plan's targets.
     *
     * @param lastScores the score of each indicator in the result that the plan rests on
     */
    public Setting of(Plan plan, Map<String, BigDecimal> lastScores) {
        if (!plan.state().editable()) {
            return new Setting.Frozen(plan.state());
        }
        List<Fault> faults = faults(lastScores);
        return faults.isEmpty() ? new Setting.Done(plan.aimingAt(shown())) : new Setting.Faulty(faults);
    }

    /**
     * Those that cannot be, in the order of the indicators; what could be set may come to be one when the result is
     * corrected.
     *
     * @param lastScores the score of each indicator in the result that the plan rests on
     */
    public List<Fault> faults(Map<String, BigDecimal> lastScores) {
        List<Fault> faults = new ArrayList<>();
        byIndicator.forEach((indicator, target) -> {
            TargetFault fault = fault(target, lastScores.get(indicator));
            if (fault != null) {
                faults.add(new Fault(indicator, fault));
            }
        });
        return faults;
    }

    private static TargetFault fault(BigDecimal target, BigDecimal lastScore) {
        if (lastScore == null) {
            return TargetFault.TARGET_INDICATOR_UNKNOWN;
        }
        if (target == null || target.signum() < 0 || target.compareTo(FULL_SCORE) > 0) {
            return TargetFault.TARGET_OUT_OF_RANGE;
        }
        if (target.scale() > MOST_DECIMALS && target.stripTrailingZeros().scale() > MOST_DECIMALS) {
            return TargetFault.TARGET_TOO_PRECISE;
        }
        return target.compareTo(lastScore) < 0 ? TargetFault.TARGET_BELOW_RESULT : null;
    }

    /** Each with two decimals. */
    private Targets shown() {
        Map<String, BigDecimal> shown = new TreeMap<>(BY_NUMBER);
        byIndicator.forEach((indicator, target) -> shown.put(indicator, target.setScale(MOST_DECIMALS)));
        return new Targets(shown);
    }
}

package org.itahub.assessment.framework.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.FrameworkFault.Kind;

/** Checks that levels, triage classes and samples leave no score and no population without an answer. */
final class ThresholdRules {

    private final List<FrameworkFault> faults = new ArrayList<>();

    private ThresholdRules() {}

    static List<FrameworkFault> check(FrameworkContent content) {
        ThresholdRules rules = new ThresholdRules();
        rules.checkLevels(content.levels());
        rules.checkConditions(content);
        rules.checkSampling(content.sampling());
        rules.checkTarget(content.target());
        rules.checkTriage(content.triagePolicies());
        return rules.faults;
    }

    static boolean isScore(Rational value) {
        return value.isWithin(Rational.ZERO, Rational.HUNDRED);
    }

    private void checkLevels(List<LevelRule> levels) {
        if (levels.isEmpty() || !isUnconditionalFromZero(levels.getLast())) {
            fault(
                    Kind.LEVELS_DO_NOT_COVER,
                    "/levels",
                    levels.isEmpty() ? "" : levels.getLast().code());
        }
        for (int n = 0; n < levels.size(); n++) {
            LevelRule level = levels.get(n);
            if (!isScore(level.from())
                    || level.eachInstrumentFrom()
                            .filter(needed -> !isScore(needed))
                            .isPresent()) {
                fault(Kind.SCORE_OUT_OF_RANGE, "/levels/" + n, level.code());
            }
            if (n > 0 && !canFollow(levels.get(n - 1), level)) {
                fault(Kind.LEVELS_OUT_OF_ORDER, "/levels/" + n, level.code());
            }
        }
    }

    private static boolean isUnconditionalFromZero(LevelRule level) {
        return level.from().equals(Rational.ZERO) && level.eachInstrumentFrom().isEmpty();
    }

    /** A level is reachable if the better one before it asks for a higher total, or for more of each instrument. */
    private static boolean canFollow(LevelRule better, LevelRule level) {
        if (level.from().isBelow(better.from())) {
            return true;
        }
        Rational asked = level.eachInstrumentFrom().orElse(Rational.ZERO);
        return level.from().equals(better.from())
                && better.eachInstrumentFrom().filter(asked::isBelow).isPresent();
    }

    private void checkConditions(FrameworkContent content) {
        for (int n = 0; n < content.levels().size(); n++) {
            LevelRule level = content.levels().get(n);
            if (content.instruments().isEmpty() && level.eachInstrumentFrom().isPresent()) {
                fault(Kind.LEVEL_CONDITION_WITHOUT_INSTRUMENTS, "/levels/" + n + "/eachInstrumentFrom", level.code());
            }
        }
    }

    private void checkSampling(List<SamplingBand> bands) {
        int covered = -1;
        for (int n = 0; n < bands.size(); n++) {
            boolean last = n == bands.size() - 1;
            int upTo = bands.get(n).upTo().orElse(Integer.MAX_VALUE);
            if (last != bands.get(n).upTo().isEmpty()
                    || upTo <= covered
                    || !isSound(bands.get(n).rule())) {
                fault(Kind.SAMPLING_DOES_NOT_COVER, "/sampling/" + n, String.valueOf(upTo));
            }
            covered = upTo;
        }
        if (bands.isEmpty()) {
            fault(Kind.SAMPLING_DOES_NOT_COVER, "/sampling", "");
        }
    }

    private static boolean isSound(SamplingBand.Rule rule) {
        return switch (rule) {
            case SamplingBand.Rule.All() -> true;
            case SamplingBand.Rule.Fixed(int size) -> size > 0;
            case SamplingBand.Rule.Share(Rational share) ->
                Rational.ZERO.isBelow(share) && share.isWithin(Rational.ZERO, Rational.ONE);
        };
    }

    private void checkTarget(NationalTarget target) {
        if (!isScore(target.threshold())) {
            fault(
                    Kind.TARGET_OUT_OF_RANGE,
                    "/target/threshold",
                    target.threshold().fraction());
        }
        if (!isScore(target.share())) {
            fault(Kind.TARGET_OUT_OF_RANGE, "/target/share", target.share().fraction());
        }
    }

    private void checkTriage(List<TriagePolicy> policies) {
        if (policies.stream().noneMatch(policy -> policy.no() == TriagePolicy.PUBLISHED)) {
            fault(Kind.TRIAGE_DOES_NOT_COVER, "/triagePolicies", String.valueOf(TriagePolicy.PUBLISHED));
        }
        Set<Integer> numbers = new HashSet<>();
        for (int n = 0; n < policies.size(); n++) {
            TriagePolicy policy = policies.get(n);
            String path = "/triagePolicies/" + n;
            if (!numbers.add(policy.no())) {
                fault(Kind.CODE_TWICE, path + "/no", String.valueOf(policy.no()));
            }
            if (!coversEveryScore(policy.bands())) {
                fault(Kind.TRIAGE_DOES_NOT_COVER, path + "/bands", String.valueOf(policy.no()));
            }
        }
    }

    private static boolean coversEveryScore(List<TriagePolicy.Band> bands) {
        for (int n = 1; n < bands.size(); n++) {
            if (!bands.get(n).from().isBelow(bands.get(n - 1).from())) {
                return false;
            }
        }
        return !bands.isEmpty()
                && bands.getLast().from().equals(Rational.ZERO)
                && !Rational.HUNDRED.isBelow(bands.getFirst().from());
    }

    private void fault(Kind kind, String path, String subject) {
        faults.add(new FrameworkFault(kind, path, subject));
    }
}

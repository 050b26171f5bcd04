package org.itahub.assessment.crosswalk.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.Group;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.GroupChange;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.GroupKind;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.LevelChange;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.Threshold;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.FrameworkContent;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.framework.domain.SubIndicator;

/** What differs between two frameworks apart from their items; matched by code. */
final class Differences {

    private Differences() {}

    static List<GroupChange> groups(Framework from, Framework to) {
        List<GroupChange> changes = new ArrayList<>();
        changes.addAll(changed(GroupKind.INSTRUMENT, instruments(from), instruments(to)));
        changes.addAll(changed(GroupKind.INDICATOR, indicators(from), indicators(to)));
        changes.addAll(changed(GroupKind.SUB_INDICATOR, subIndicators(from), subIndicators(to)));
        return changes;
    }

    static List<LevelChange> levels(List<LevelRule> from, List<LevelRule> to) {
        return changed(from, to, LevelRule::code, LevelChange::new);
    }

    static Set<Threshold> thresholds(FrameworkContent from, FrameworkContent to) {
        Set<Threshold> different = EnumSet.noneOf(Threshold.class);
        if (!from.sampling().equals(to.sampling())) {
            different.add(Threshold.SAMPLING);
        }
        if (!from.target().equals(to.target())) {
            different.add(Threshold.TARGET);
        }
        if (!from.triagePolicies().equals(to.triagePolicies())) {
            different.add(Threshold.TRIAGE);
        }
        return different;
    }

    private static List<GroupChange> changed(GroupKind kind, List<Group> from, List<Group> to) {
        return changed(from, to, Group::code, (before, after) -> new GroupChange(kind, before, after));
    }

    private static <T, C> List<C> changed(
            List<T> from, List<T> to, Function<T, String> code, BiFunction<Optional<T>, Optional<T>, C> change) {
        Map<String, T> before = byCode(from, code);
        Map<String, T> after = byCode(to, code);
        return Stream.concat(from.stream(), to.stream())
                .map(code)
                .distinct()
                .filter(key -> !Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key))))
                .map(key -> change.apply(Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))))
                .toList();
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static List<Group> instruments(Framework framework) {
        return framework.content().instruments().stream()
                .map(it -> new Group(it.code(), it.name(), Optional.empty(), it.weight(), itemsOf(framework, it)))
                .toList();
    }

    private static long itemsOf(Framework framework, Instrument instrument) {
        return framework.indicatorsOf(instrument).stream()
                .mapToLong(indicator -> framework.itemsOf(indicator).size())
                .sum();
    }

    private static List<Group> indicators(Framework framework) {
        return framework.content().indicators().stream()
                .map(it -> new Group(
                        it.code(),
                        it.name(),
                        Optional.of(it.instrument()),
                        framework.shareOf(it),
                        framework.itemsOf(it).size()))
                .toList();
    }

    private static List<Group> subIndicators(Framework framework) {
        return framework.content().subIndicators().stream()
                .map(it -> new Group(
                        it.code(),
                        it.name(),
                        Optional.of(it.indicator()),
                        shareOf(framework, it),
                        framework.itemsOf(it).size()))
                .toList();
    }

    private static Rational shareOf(Framework framework, SubIndicator group) {
        Indicator indicator = framework.indicator(group.indicator()).orElseThrow();
        return framework
                .shareOf(indicator)
                .dividedBy(Rational.of(framework.subIndicatorsOf(indicator).size()));
    }
}

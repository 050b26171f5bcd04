package org.itahub.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.statistics.domain.YearTally;
import org.itahub.assessment.statistics.store.Tallies;
import org.itahub.platform.problem.Problem;

/** Reads what the published results of a province, or of all agencies, come to. Five statements, however many there are. */
@ApplicationScoped
public class ReadStatistics {

    private final Tallies tallies;
    private final Frameworks frameworks;

    ReadStatistics(Tallies tallies, Frameworks frameworks) {
        this.tallies = tallies;
        this.frameworks = frameworks;
    }

    /**
     * The years of a province or of all agencies.
     *
     * @param agencies how many are registered today
     * @param years those wanted that have published results, earliest first
     * @param before the year before the first wanted one, for its change
     */
    public record Found(int agencies, List<YearTally> years, Optional<YearTally> before) {}

    /** @throws Problem 404 for a province without agencies */
    public Found of(Optional<String> province, int from, int to) {
        int agencies = tallies.agencies(province);
        if (agencies == 0 && province.isPresent()) {
            throw Problem.of(StatisticsProblem.PROVINCE_NOT_FOUND, province.get());
        }
        List<PinnedFramework> rested = tallies.frameworks(from - 1, to).stream()
                .map(it -> frameworks.pinned(it.fiscalYear(), it.frameworkVersion()))
                .toList();
        Map<Integer, List<Tallies.OfLevel>> levels =
                tallies.levels(rested, province).stream().collect(Collectors.groupingBy(Tallies.OfLevel::fiscalYear));
        Map<Integer, List<Tallies.OfItem>> items =
                tallies.items(rested, province).stream().collect(Collectors.groupingBy(Tallies.OfItem::fiscalYear));
        Map<Integer, YearTally.Moves> moves = tallies.moves(from, to, province);
        List<YearTally> years = new ArrayList<>();
        for (PinnedFramework pinned : rested) {
            int year = pinned.framework().fiscalYear();
            if (levels.containsKey(year)) {
                years.add(tally(
                        pinned.framework(),
                        levels.get(year),
                        items.getOrDefault(year, List.of()),
                        moves.getOrDefault(year, YearTally.Moves.NONE)));
            }
        }
        Optional<YearTally> before = years.stream()
                .filter(year -> year.framework().fiscalYear() < from)
                .findFirst();
        return new Found(
                agencies,
                years.stream()
                        .filter(year -> year.framework().fiscalYear() >= from)
                        .toList(),
                before);
    }

    private static YearTally tally(
            Framework framework, List<Tallies.OfLevel> levels, List<Tallies.OfItem> items, YearTally.Moves moves) {
        Map<String, Integer> byLevel = new LinkedHashMap<>();
        levels.forEach(level -> byLevel.put(level.level(), level.agencies()));
        return new YearTally(
                framework,
                byLevel,
                levels.stream().map(Tallies.OfLevel::totals).reduce(BigDecimal.ZERO, BigDecimal::add),
                levels.stream().mapToInt(Tallies.OfLevel::reached).sum(),
                items.stream()
                        .sorted(Comparator.comparing(Tallies.OfItem::no))
                        .map(it -> new YearTally.WeakItem(
                                framework.content().items().get(it.no() - 1).code(), it.weak(), it.known(), it.sum()))
                        .sorted(Comparator.comparing(YearTally.WeakItem::weak)
                                .thenComparing(YearTally.WeakItem::share)
                                .reversed())
                        .toList(),
                moves);
    }
}

package org.itahub.reporting.province.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many agencies are at a level. */
public record LevelCount(String code, int count) {

    /** The levels that occur, the level of the highest total first. */
    public static List<LevelCount> of(List<Published> results) {
        Map<String, List<Published>> byLevel = results.stream().collect(Collectors.groupingBy(Published::level));
        return byLevel.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Published>> level) -> highest(level.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(level -> new LevelCount(level.getKey(), level.getValue().size()))
                .toList();
    }

    private static BigDecimal highest(List<Published> results) {
        return results.stream().map(Published::total).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}

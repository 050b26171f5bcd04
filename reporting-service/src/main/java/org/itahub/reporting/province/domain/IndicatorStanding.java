package org.itahub.reporting.province.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a province's agencies stand in one indicator.
 *
 * @param mean of the agencies whose score is known
 * @param lowest the lowest of their scores
 * @param weak how many of them must put it right urgently
 */
public record IndicatorStanding(String code, String nameTh, Mean mean, BigDecimal lowest, int weak) {
    /** Indicators are numbered: 2 before 10. */
    public static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** One agency's score in an indicator. */
    public record Score(String code, String nameTh, BigDecimal score, boolean weak) {}

    /** Every indicator that has a score: weak in most agencies first, then the lowest mean. */
    public static List<IndicatorStanding> of(Collection<Score> scores) {
        Map<String, List<Score>> byCode = scores.stream().collect(Collectors.groupingBy(Score::code));
        return byCode.values().stream()
                .map(IndicatorStanding::of)
                .sorted(Comparator.comparingInt(IndicatorStanding::weak)
                        .reversed()
                        .thenComparing(standing -> standing.mean().rounded())
                        .thenComparing(IndicatorStanding::code, BY_NUMBER))
                .toList();
    }

    private static IndicatorStanding of(List<Score> scores) {
        List<BigDecimal> values = scores.stream().map(Score::score).toList();
        return new IndicatorStanding(
                scores.getFirst().code(),
                scores.getFirst().nameTh(),
                Mean.of(values),
                values.stream().min(Comparator.naturalOrder()).orElseThrow(),
                (int) scores.stream().filter(Score::weak).count());
    }
}

package org.itahub.assessment.framework.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.assessment.exact.domain.Rational;

/**
 * A sound framework of one fiscal year, only ever made by {@link FrameworkRules}. Codes are unique over all kinds, so a
 * code alone names a figure. Lists keep the framework's own order.
 */
public final class Framework {

    private final FrameworkContent content;
    private final Map<String, Indicator> indicators;
    private final Map<String, Item> items;
    private final Map<String, Scale> scales;
    private final Map<String, Instrument> instruments;
    private final Map<String, List<Indicator>> indicatorsByInstrument;
    private final Map<String, List<SubIndicator>> subIndicatorsByIndicator;
    private final Map<String, List<Item>> itemsByIndicator;

    Framework(FrameworkContent content) {
        this.content = content;
        instruments = byCode(content.instruments(), Instrument::code);
        indicators = byCode(content.indicators(), Indicator::code);
        items = byCode(content.items(), Item::code);
        scales = byCode(content.scales(), Scale::code);
        indicatorsByInstrument = grouped(content.indicators(), Indicator::instrument);
        subIndicatorsByIndicator = grouped(content.subIndicators(), SubIndicator::indicator);
        itemsByIndicator = grouped(content.items(), Item::indicator);
    }

    public int fiscalYear() {
        return content.fiscalYear();
    }

    /** The framework as written down. */
    public FrameworkContent content() {
        return content;
    }

    public Optional<Item> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    public Optional<Instrument> instrument(String code) {
        return Optional.ofNullable(instruments.get(code));
    }

    public Optional<SubIndicator> subIndicator(String code) {
        return content.subIndicators().stream()
                .filter(group -> group.code().equals(code))
                .findFirst();
    }

    /** The instrument that an item belongs to through its indicator. */
    public Instrument instrumentOf(Item item) {
        return instruments.get(indicators.get(item.indicator()).instrument());
    }

    /** The scale that an item is answered on. */
    public Scale scaleOf(Item item) {
        return scales.get(item.scale());
    }

    public List<Indicator> indicatorsOf(Instrument instrument) {
        return indicatorsByInstrument.getOrDefault(instrument.code(), List.of());
    }

    public List<SubIndicator> subIndicatorsOf(Indicator indicator) {
        return subIndicatorsByIndicator.getOrDefault(indicator.code(), List.of());
    }

    /** All items of an indicator, those of its sub-indicators included. */
    public List<Item> itemsOf(Indicator indicator) {
        return itemsByIndicator.getOrDefault(indicator.code(), List.of());
    }

    public List<Item> itemsOf(SubIndicator subIndicator) {
        return itemsByIndicator.getOrDefault(subIndicator.indicator(), List.of()).stream()
                .filter(item -> item.subIndicator().equals(Optional.of(subIndicator.code())))
                .toList();
    }

    /** What one point of the indicator is worth in the total: its instrument's weight over the number of indicators. */
    public Rational shareOf(Indicator indicator) {
        Instrument instrument = instruments.get(indicator.instrument());
        return instrument
                .weight()
                .dividedBy(Rational.of(indicatorsOf(instrument).size()));
    }

    /**
     * What one point of the item is worth in the total. With 2565's weights that is 0.05 for each of the two items of
     * 10.2, but 0.40/2/5/9 for each of the nine of 9.1.
     */
    public Rational shareOf(Item item) {
        Indicator indicator = indicators.get(item.indicator());
        List<SubIndicator> groups = subIndicatorsOf(indicator);
        Rational ofIndicator = shareOf(indicator);
        if (groups.isEmpty()) {
            return ofIndicator.dividedBy(Rational.of(itemsOf(indicator).size()));
        }
        long siblings = itemsOf(indicator).stream()
                .filter(other -> other.subIndicator().equals(item.subIndicator()))
                .count();
        return ofIndicator.dividedBy(Rational.of(groups.size() * siblings));
    }

    /** The number of people who have to answer a survey of that many stakeholders. */
    public int sampleSize(int stakeholders) {
        return content.sampling().stream()
                .filter(band -> band.covers(stakeholders))
                .findFirst()
                .orElse(content.sampling().getLast())
                .sizeFor(stakeholders);
    }

    public Optional<TriagePolicy> triagePolicy(int no) {
        return content.triagePolicies().stream()
                .filter(policy -> policy.no() == no)
                .findFirst();
    }

    public Optional<LevelRule> level(String code) {
        return content.levels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst();
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}

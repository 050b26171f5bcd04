package org.itahub.bench.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A year's framework as far as data are made of it, read from the service.
 *
 * @param instruments their weights
 * @param indicators the instrument of each
 */
public record Questions(Map<String, BigDecimal> instruments, Map<String, String> indicators, List<Item> items) {

    /**
     * A question or a disclosure item.
     *
     * @param group its sub-indicator; its indicator where there is none
     * @param steps the codes of the steps of its scale
     * @param parts how many answers it takes
     */
    public record Item(String code, String indicator, String group, List<String> steps, int parts) {}

    public static Questions of(int port, int year) throws IOException {
        JsonNode framework = Json.get(port, "/api/v1/frameworks/" + year);
        Map<String, List<String>> scales = new LinkedHashMap<>();
        framework.get("scales").forEach(scale -> {
            List<String> steps = new ArrayList<>();
            scale.get("steps").forEach(step -> steps.add(step.get("code").asText()));
            scales.put(scale.get("code").asText(), steps);
        });
        Map<String, BigDecimal> instruments = new LinkedHashMap<>();
        framework
                .get("instruments")
                .forEach(each -> instruments.put(
                        each.get("code").asText(), each.get("weight").decimalValue()));
        Map<String, String> indicators = new LinkedHashMap<>();
        framework
                .get("indicators")
                .forEach(each -> indicators.put(
                        each.get("code").asText(), each.get("instrument").asText()));
        List<Item> items = new ArrayList<>();
        framework.get("items").forEach(each -> items.add(item(each, scales)));
        return new Questions(instruments, indicators, items);
    }

    private static Item item(JsonNode item, Map<String, List<String>> scales) {
        String indicator = item.get("indicator").asText();
        return new Item(
                item.get("code").asText(),
                indicator,
                item.path("subIndicator").asText(indicator),
                scales.get(item.get("scale").asText()),
                Math.max(1, item.path("parts").size()));
    }

    /** What is asked in an instrument, in the framework's order. */
    public List<Item> of(String instrument) {
        return items.stream()
                .filter(item -> indicators.get(item.indicator()).equals(instrument))
                .toList();
    }

    /** The total that item scores give, with two decimals. */
    BigDecimal total(Map<String, BigDecimal> scores) {
        Map<String, Map<String, List<BigDecimal>>> groups = items.stream()
                .collect(Collectors.groupingBy(
                        Item::indicator,
                        Collectors.groupingBy(
                                Item::group,
                                Collectors.mapping(item -> scores.get(item.code()), Collectors.toList()))));
        Map<String, List<BigDecimal>> ofInstruments = new LinkedHashMap<>();
        groups.forEach((indicator, each) -> ofInstruments
                .computeIfAbsent(indicators.get(indicator), instrument -> new ArrayList<>())
                .add(mean(each.values().stream().map(Questions::mean).toList())));
        return ofInstruments.entrySet().stream()
                .map(each -> mean(each.getValue()).multiply(instruments.get(each.getKey())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(Collection<BigDecimal> scores) {
        return scores.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL64);
    }
}

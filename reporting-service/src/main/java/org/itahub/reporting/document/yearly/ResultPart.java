package org.itahub.reporting.document.yearly;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.Triage;

/**
 * The year's result: total, level, instruments, and each indicator with its rank and class.
 *
 * @param correctionReason null for a first publication
 */
public record ResultPart(
        String total,
        String level,
        boolean meetsTarget,
        String publishedOn,
        int revision,
        String correctionReason,
        List<InstrumentRow> instruments,
        String highest,
        String lowest) {

    /** @param weight in percent */
    public record InstrumentRow(String code, String name, String weight, String score, List<IndicatorRow> indicators) {}

    /** @param triage the name of the class, for its colour */
    public record IndicatorRow(
            String code, String name, String score, String rank, String triage, String triageLabel) {}

    static ResultPart of(PublishedResult result, Triage triage) {
        Map<String, Triage.Indicator> classes = triage.indicators().stream()
                .collect(Collectors.toMap(Triage.Indicator::code, Function.identity(), (first, second) -> first));
        return new ResultPart(
                Wordings.score(result.total()),
                level(result.level()),
                result.meetsTarget(),
                Wordings.day(result.publishedAt()),
                result.revision(),
                result.reason(),
                result.instruments().stream()
                        .map(instrument -> instrument(instrument, result.indicators(), classes))
                        .toList(),
                named(result.indicators(), Comparator.naturalOrder()),
                named(result.indicators(), Comparator.reverseOrder()));
    }

    /** The level without the word that the sentences bring: ระดับ AA is AA, ผ่านดี stays. */
    static String level(PublishedResult.Level level) {
        return level.nameTh().replaceFirst("^ระดับ\\s*", "");
    }

    /** True where scores are known per indicator, not only the total. */
    public boolean hasIndicators() {
        return instruments.stream().anyMatch(row -> !row.indicators().isEmpty());
    }

    private static InstrumentRow instrument(
            PublishedResult.Instrument instrument,
            List<PublishedResult.Indicator> indicators,
            Map<String, Triage.Indicator> classes) {
        List<IndicatorRow> rows = indicators.stream()
                .filter(indicator -> indicator.instrument().equals(instrument.code()))
                .map(indicator -> indicator(indicator, classes.get(indicator.code())))
                .toList();
        return new InstrumentRow(
                instrument.code(),
                instrument.nameTh(),
                Wordings.percent(instrument.weight()),
                Wordings.score(instrument.score()),
                rows);
    }

    private static IndicatorRow indicator(PublishedResult.Indicator indicator, Triage.Indicator sorted) {
        return new IndicatorRow(
                indicator.code(),
                indicator.nameTh(),
                Wordings.score(indicator.score()),
                indicator.rank() == null ? Wordings.NOT_KNOWN : indicator.rank().toString(),
                sorted == null ? "" : sorted.triage().name().toLowerCase(Locale.ROOT),
                sorted == null ? Wordings.NOT_KNOWN : sorted.triage().labelTh());
    }

    /** The indicators that share the best rank in this order, and their score: {@code การเปิดเผยข้อมูล (100.00)}. */
    private static String named(List<PublishedResult.Indicator> indicators, Comparator<BigDecimal> order) {
        return indicators.stream()
                .map(PublishedResult.Indicator::score)
                .filter(Objects::nonNull)
                .max(order)
                .map(score -> indicators.stream()
                                .filter(each ->
                                        each.score() != null && each.score().compareTo(score) == 0)
                                .map(PublishedResult.Indicator::nameTh)
                                .collect(Collectors.joining(" และ"))
                        + " (" + Wordings.score(score) + "\u00a0คะแนน)")
                .orElse(Wordings.NOT_KNOWN);
    }
}

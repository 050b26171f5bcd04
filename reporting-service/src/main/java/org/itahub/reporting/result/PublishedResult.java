package org.itahub.reporting.result;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One frozen revision of an agency's result, as the assessment service publishes it. Scores run from 0 to 100 with two
 * decimals; lists are never null.
 *
 * @param revision 1 for the first publication; a correction is the next number
 * @param reason why a correction was published; null for the first
 * @param basis ITEMS, INDICATORS, MIXED or TOTAL: how deep the given figures reach
 */
public record PublishedResult(
        String agencyCode,
        int fiscalYear,
        int revision,
        OffsetDateTime publishedAt,
        String reason,
        String basis,
        BigDecimal total,
        Level level,
        boolean meetsTarget,
        List<Instrument> instruments,
        List<Indicator> indicators,
        List<Item> items) {

    public PublishedResult {
        instruments = instruments == null ? List.of() : List.copyOf(instruments);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** @param code such as AA or PASS_EXCELLENT; the set differs per framework */
    public record Level(String code, String nameTh, String nameEn) {}

    /**
     * @param nameEn null where the framework has none
     * @param weight the share of the total, between 0 and 1
     * @param score null where only the total was given
     */
    public record Instrument(String code, String nameTh, String nameEn, BigDecimal weight, BigDecimal score) {}

    /**
     * @param nameEn null where the framework has none
     * @param rank 1 is the highest score, ties share a rank
     */
    public record Indicator(
            String code, String nameTh, String nameEn, String instrument, BigDecimal score, Integer rank) {
        /** The indicator with its name: {@code 3. การใช้อำนาจ}. */
        public String label() {
            return code + ". " + nameTh;
        }
    }

    /**
     * A question or a disclosure item, where scores are known as deep as that.
     *
     * @param topicEn null where the framework has none
     */
    public record Item(
            String code, String topicTh, String topicEn, String instrument, String indicator, BigDecimal score) {}

    /** The indicators of an instrument, in the framework's order. */
    public List<Indicator> indicatorsOf(Instrument instrument) {
        return indicators.stream()
                .filter(indicator -> indicator.instrument().equals(instrument.code()))
                .toList();
    }
}

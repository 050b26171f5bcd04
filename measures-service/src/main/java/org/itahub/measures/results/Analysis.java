package org.itahub.measures.results;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;

/** The analysis of one published revision, as the assessment service answers it. New fields of its may come at any time. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Analysis(String agencyCode, int fiscalYear, int revision, List<Indicator> indicators) {
    /**
     * @param triage {@code URGENT}, {@code IMPROVE} or {@code KEEP}
     * @param items the items under full score, lowest first; none where the result was given by indicators only
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Indicator(
            String code,
            String nameTh,
            String nameEn,
            String instrument,
            BigDecimal score,
            String triage,
            BigDecimal recoverablePoints,
            List<Item> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(String code, String topicTh, String topicEn, BigDecimal score, BigDecimal recoverablePoints) {}
}

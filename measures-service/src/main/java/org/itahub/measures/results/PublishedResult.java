package org.itahub.measures.results;

import java.math.BigDecimal;
import java.util.List;

/**
 * A result as the assessment service published it; read from the event as it comes.
 *
 * @param fiscalYear of the result
 * @param revision 1 and up; a correction is a new revision
 * @param total 0 to 100, two decimals
 * @param indicators each indicator's class of urgency
 */
public record PublishedResult(
        String agencyCode, int fiscalYear, int revision, BigDecimal total, List<Classed> indicators) {
    /** An indicator and its class, {@code URGENT}, {@code IMPROVE} or {@code KEEP}. */
    public record Classed(String code, BigDecimal score, String triage) {}
}

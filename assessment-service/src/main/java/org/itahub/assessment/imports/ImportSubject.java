package org.itahub.assessment.imports;

/** What the rows of a file are. */
public enum ImportSubject {
    AGENCIES,
    ITEM_SCORES,
    INDICATOR_SCORES,
    TOTALS,
    SURVEY_ANSWERS;

    /** As it stands in addresses: {@code item-scores}. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

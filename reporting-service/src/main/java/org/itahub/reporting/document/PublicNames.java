package org.itahub.reporting.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a document is called in the address of its newest edition: by the item of the disclosure check that it answers,
 * where it does. These names are printed and linked to, so they never change.
 */
public final class PublicNames {
    private PublicNames() {}

    public static String of(DocumentKind kind) {
        return switch (kind) {
            case MEASURES_PLAN -> "o42";
            case PROGRESS_REPORT -> "o43";
            case QUARTERLY_PROGRESS -> "quarterly-progress";
            case RESULT_ANALYSIS -> "result-analysis";
            case YEARLY_REPORT -> "yearly-report";
            case INFOGRAPHIC -> "infographic";
            case PROVINCE_SUMMARY -> "province-summary";
            case PROVINCE_FOLLOW_UP -> "province-follow-up";
        };
    }

    /** Empty where no kind has that name. */
    public static Optional<DocumentKind> kind(String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> of(kind).equals(name))
                .findFirst();
    }

    /** All of them as a list of words. */
    public static String all() {
        return Arrays.stream(DocumentKind.values())
                .map(PublicNames::of)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}

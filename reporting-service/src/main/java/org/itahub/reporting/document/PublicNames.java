package org.itahub.reporting.document;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which kinds of documents have editions, and how each is called in the address of its newest: by the item of the
 * disclosure check that it answers, where it does. These names are printed and linked to, so they never change.
 */
public final class PublicNames {
    private static final Map<DocumentKind, String> NAMES = Map.of(
            DocumentKind.MEASURES_PLAN, "o42",
            DocumentKind.PROGRESS_REPORT, "o43",
            DocumentKind.QUARTERLY_PROGRESS, "quarterly-progress",
            DocumentKind.RESULT_ANALYSIS, "result-analysis",
            DocumentKind.PROVINCE_SUMMARY, "province-summary",
            DocumentKind.PROVINCE_FOLLOW_UP, "province-follow-up",
            DocumentKind.YEARLY_REPORT, "yearly-report");

    private PublicNames() {}

    /** Empty for a kind without editions. */
    public static Optional<String> of(DocumentKind kind) {
        return Optional.ofNullable(NAMES.get(kind));
    }

    /** Empty where no kind has that name. */
    public static Optional<DocumentKind> kind(String name) {
        return NAMES.entrySet().stream()
                .filter(each -> each.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All of them as a list of words. */
    public static String all() {
        return NAMES.values().stream().sorted().collect(Collectors.joining(", "));
    }
}

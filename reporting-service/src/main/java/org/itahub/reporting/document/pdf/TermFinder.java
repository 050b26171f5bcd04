package org.itahub.reporting.document.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds many terms in a text in one walk through it. */
final class TermFinder {
    private final Map<Character, List<String>> byFirstLetter;

    /** @param terms none of them empty */
    TermFinder(Collection<String> terms) {
        this.byFirstLetter = terms.stream()
                .collect(Collectors.groupingBy(term -> term.charAt(0), HashMap::new, Collectors.toList()));
    }

    /** Takes where a term begins and where it ends. */
    interface Found {
        void at(int start, int end);
    }

    /** Every place of every term, those that overlap too. */
    void in(String text, Found found) {
        for (int start = 0; start < text.length(); start++) {
            for (String term : byFirstLetter.getOrDefault(text.charAt(start), List.of())) {
                if (text.startsWith(term, start)) {
                    found.at(start, start + term.length());
                }
            }
        }
    }
}

package org.itahub.reporting.document.wording;

import org.itahub.platform.problem.Problem;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;

/** Which sentence of which agency's documents. */
record SentenceKey(String agencyCode, DocumentKind kind, String key) {

    /** @throws Problem 404 where there is no such kind or sentence */
    static SentenceKey of(String agencyCode, String kind, String key) {
        DocumentKind worded = WordedKind.parse(kind);
        Catalogue.of(worded.value(), Language.THAI)
                .flatMap(catalogue -> catalogue.find(key))
                .orElseThrow(() -> Problem.of(WordingProblem.UNKNOWN_TEXT, kind, key));
        return new SentenceKey(agencyCode, worded, key);
    }

    String path() {
        return "agencies/" + agencyCode + "/documents/" + kind.value() + "/texts/" + key;
    }
}

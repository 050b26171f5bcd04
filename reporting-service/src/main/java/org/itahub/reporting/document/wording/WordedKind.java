package org.itahub.reporting.document.wording;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;

/** Kinds of documents whose sentences an agency may word. */
final class WordedKind {
    private WordedKind() {}

    /** @throws Problem 404 where there is no such kind or it has no texts of that sort */
    static DocumentKind parse(String text) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.value().equals(text))
                .filter(WordedKind::hasTexts)
                .findFirst()
                .orElseThrow(() -> Problem.of(WordingProblem.KIND_WITHOUT_TEXTS, text, all()));
    }

    private static boolean hasTexts(DocumentKind kind) {
        return kind.subject() == DocumentKind.Subject.AGENCY
                && Catalogue.of(kind.value(), Language.THAI).isPresent();
    }

    private static String all() {
        return Arrays.stream(DocumentKind.values())
                .filter(WordedKind::hasTexts)
                .map(DocumentKind::value)
                .collect(Collectors.joining(", "));
    }
}

package org.itahub.reporting.document.wording;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.itahub.reporting.document.DocumentKind;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void a_wording_in_one_of_two_languages_is_enough() {
        var sentence = new SentenceKey("2650101", DocumentKind.MEASURES_PLAN, "title");

        assertDoesNotThrow(() -> new Draft(null, "Plan").requireGood(sentence));
        assertDoesNotThrow(() -> new Draft("แผน", null).requireGood(sentence));
    }
}

package org.itahub.reporting.document.wording;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.document.DocumentKind;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void a_wording_in_a_language_in_which_the_kind_has_no_texts_is_refused() {
        var sentence = new SentenceKey("2650101", DocumentKind.INFOGRAPHIC, "title");

        Problem refused = assertThrows(Problem.class, () -> new Draft(null, "Poster").requireGood(sentence));

        assertEquals(
                List.of("/ownEn"), refused.faults().stream().map(Fault::pointer).toList());
        assertEquals("language-not-available", refused.faults().getFirst().code());
    }

    @Test
    void a_wording_in_one_of_two_languages_is_enough() {
        var sentence = new SentenceKey("2650101", DocumentKind.MEASURES_PLAN, "title");

        assertDoesNotThrow(() -> new Draft(null, "Plan").requireGood(sentence));
        assertDoesNotThrow(() -> new Draft("แผน", null).requireGood(sentence));
    }
}

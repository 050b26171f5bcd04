package org.itahub.reporting.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.reporting.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");

    static Stream<String> kinds() {
        return Stream.concat(Stream.of(DocumentKind.values()).map(DocumentKind::value), Stream.of("overview-charts"))
                .filter(kind -> Catalogue.of(kind, Language.THAI).isPresent());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void both_languages_have_the_same_sentences_with_the_same_variables(String kind) {
        Optional<Catalogue> english = Catalogue.of(kind, Language.ENGLISH);

        english.ifPresent(catalogue ->
                assertEquals(shape(Catalogue.of(kind, Language.THAI).orElseThrow()), shape(catalogue)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void english_sentences_are_english_and_thai_ones_thai(String kind) {
        for (Sentence sentence : Catalogue.of(kind, Language.THAI).orElseThrow().sentences()) {
            assertTrue(THAI.matcher(sentence.says()).find(), sentence.key());
        }
        Catalogue.of(kind, Language.ENGLISH).stream()
                .flatMap(catalogue -> catalogue.sentences().stream())
                .forEach(sentence -> assertFalse(
                        THAI.matcher(sentence.says() + sentence.template()).find(), sentence.key()));
    }

    @Test
    void a_kind_without_a_file_has_no_texts() {
        assertEquals(Optional.empty(), Catalogue.of("no-such-kind", Language.THAI));
        assertThrows(IllegalArgumentException.class, () -> Texts.of("no-such-kind", Language.THAI));
    }

    @Test
    void a_document_must_ask_for_a_sentence_that_there_is_and_give_all_its_values() {
        Texts texts = Texts.of("measures-plan", Language.ENGLISH);

        assertEquals("Fiscal year B.E. 2566", texts.say("subtitle", Values.of("fiscalYear", 2566)));
        assertThrows(IllegalArgumentException.class, () -> texts.say("no-such-sentence"));
        assertThrows(IllegalArgumentException.class, () -> texts.say("subtitle"));
        assertThrows(IllegalArgumentException.class, () -> texts.say("title", Values.of("fiscalYear", 2566)));
        assertThrows(IllegalArgumentException.class, () -> Values.of("fiscalYear", List.of()));
    }

    private static Map<String, List<String>> shape(Catalogue catalogue) {
        return catalogue.sentences().stream()
                .collect(Collectors.toMap(
                        Sentence::key,
                        sentence -> sentence.variables().stream()
                                .map(CatalogueTest::shape)
                                .toList()));
    }

    private static String shape(Variable variable) {
        Function<Boolean, String> mark = optional -> optional ? "?" : "";
        return variable.name() + mark.apply(variable.optional()) + ":"
                + variable.example().getClass().getSimpleName();
    }
}

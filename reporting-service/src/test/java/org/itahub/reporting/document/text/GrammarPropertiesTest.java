package org.itahub.reporting.document.text;

import static org.itahub.reporting.document.text.Sentences.RESULT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.itahub.reporting.document.text.TextTemplate.Reading;

class GrammarPropertiesTest {

    /** Whatever is put together, it is either refused with a place within it, or it can be said with any values. */
    @Property(tries = 2_000)
    void a_wording_is_refused_with_a_place_or_it_can_be_said(@ForAll("wordings") String template) {
        switch (Sandbox.read(RESULT, template)) {
            case Reading.Good(TextTemplate good) -> {
                good.say(RESULT.examples(), 100_000);
                good.say(Sentences.sparse(), 100_000);
            }
            case Reading.Faulty(List<TemplateFault> faults) ->
                faults.forEach(fault -> assertTrue(fault.line() >= 1
                        && fault.line() <= template.lines().count() + 1
                        && fault.column() >= 1
                        && fault.column() <= template.length() + 1));
        }
    }

    /** Text without braces says itself. */
    @Property(tries = 500)
    void plain_text_says_itself(@ForAll("plain") String text) {
        assertEquals(text.strip(), Sentences.said(text, RESULT.examples()));
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of(
                        "{name}",
                        "{total}",
                        "{nam}",
                        "{",
                        "}",
                        "{#if ",
                        "{#if total}",
                        "{#if measures gt 3}",
                        "{#else}",
                        "{#else if name}",
                        "{/if}",
                        "{/",
                        "#",
                        "ก",
                        "น้ำ ",
                        "\n",
                        "'",
                        "\\",
                        "!",
                        "|",
                        "@",
                        "name",
                        " eq 1",
                        ".class",
                        ":",
                        "{#for x in 9}",
                        "{/for}",
                        "(",
                        ")",
                        "{!",
                        "!}",
                        "{|",
                        "|}",
                        "\u00a0",
                        "😀")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withChars("กขคน้ำ๑๒AZaz09.,:;!?'\"#/|@()-–")
                .ofMinLength(1)
                .ofMaxLength(60);
    }
}

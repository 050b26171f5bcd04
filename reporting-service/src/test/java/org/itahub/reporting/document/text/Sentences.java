package org.itahub.reporting.document.text;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.reporting.document.text.TextTemplate.Reading;

/** A sentence to try wordings on. */
final class Sentences {
    static final Sentence RESULT = new Sentence(
            "result",
            "A sentence",
            "{name}: {total}",
            List.of(
                    new Variable("name", "The agency", "อบต.ลุมพลี", false),
                    new Variable("measures", "How many measures", 5, false),
                    new Variable("total", "Its score", new BigDecimal("96.90"), true),
                    new Variable("level", "Its level", "AA", true)));

    private Sentences() {}

    /** What a good wording says. */
    static String said(String template, Values values) {
        return switch (Sandbox.read(RESULT, template)) {
            case Reading.Good(TextTemplate good) -> good.say(values, 1_000).orElse("");
            case Reading.Faulty(List<TemplateFault> faults) -> throw new AssertionError(faults);
        };
    }

    /** What is wrong with a bad one. */
    static List<TemplateFault> faults(String template) {
        return switch (Sandbox.read(RESULT, template)) {
            case Reading.Good good -> throw new AssertionError("Taken: " + template);
            case Reading.Faulty(List<TemplateFault> faults) -> faults;
        };
    }

    /** Nothing but what is always there. */
    static Values sparse() {
        return Values.of("name", "อบต.ลุมพลี")
                .and("measures", 1)
                .and("total", null)
                .and("level", "");
    }
}

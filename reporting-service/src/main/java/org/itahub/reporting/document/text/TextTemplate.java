package org.itahub.reporting.document.text;

import io.quarkus.qute.Template;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A wording that was found good. */
final class TextTemplate {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]+");

    private final Template template;

    TextTemplate(Template template) {
        this.template = template;
    }

    /** What came of reading a wording. */
    sealed interface Reading {
        record Good(TextTemplate template) implements Reading {}

        /** @param faults at least one */
        record Faulty(List<TemplateFault> faults) implements Reading {}
    }

    /**
     * The text, its blanks and line ends made single blanks; empty where it says nothing or more than the longest.
     *
     * @param longest in characters
     */
    Optional<String> say(Values values, int longest) {
        var text = new StringBuilder();
        template.data(values)
                .consume(part -> {
                    if (text.length() <= longest) {
                        text.append(part);
                    }
                })
                .toCompletableFuture()
                .join();
        String said = BLANKS.matcher(text).replaceAll(" ").strip();
        return text.length() > longest || said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}

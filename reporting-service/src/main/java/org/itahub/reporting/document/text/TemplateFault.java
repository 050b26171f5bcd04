package org.itahub.reporting.document.text;

import java.util.Locale;
import org.itahub.platform.problem.Wording;

/**
 * What is wrong with a wording.
 *
 * @param line of the wording, from 1
 * @param column within the line, from 1
 */
public record TemplateFault(Code code, int line, int column, Wording words) {

    public enum Code {
        EMPTY,
        TOO_LONG,
        SYNTAX,
        UNKNOWN_VARIABLE,
        NOT_ALLOWED,
        TOO_DEEP;

        /** Stable: {@code template-unknown-variable}. */
        public String value() {
            return "template-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static TemplateFault at(Place place, Code code, String th, String en) {
        return new TemplateFault(code, place.line(), place.column(), Wording.of(th, en));
    }

    /** What is wrong and where. */
    public Wording message() {
        return Wording.of(
                "บรรทัด " + line + " คอลัมน์ " + column + ": " + words.th(),
                "line " + line + ", column " + column + ": " + words.en());
    }
}

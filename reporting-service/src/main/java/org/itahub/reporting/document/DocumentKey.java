package org.itahub.reporting.document;

import java.util.Optional;
import org.itahub.reporting.document.progress.ProgressSpan;

/**
 * Which document is meant, whatever its format, digits, layout and language. Its editions are counted together.
 *
 * @param owner an agency's code or a province's Thai name, as the kind's subject wants it
 * @param span which part of the year it is of; empty where it is of all of it
 */
public record DocumentKey(String owner, DocumentKind kind, int year, Optional<ProgressSpan> span) {

    /** What it is called before its owner's name, in Arabic digits. */
    public String nameTh() {
        return kind.nameTh() + span.map(part -> " " + part.nameTh()).orElse("") + " ปีงบประมาณ พ.ศ. " + year;
    }

    /** Its place in the API, as people read it: {@code agencies/2650101/documents/measures-plan/2566}. */
    public String path() {
        return kind.subject().collection() + "/" + owner + "/documents/" + kind.value() + "/" + year;
    }

    /** What its address asks for besides: {@code quarter=2&scope=cumulative}; empty where it is of the whole year. */
    public Optional<String> query() {
        return span.map(DocumentKey::query);
    }

    /**
     * Both as people read them.
     *
     * @param below of that place, such as {@code /editions/1}; may be empty
     */
    public String address(String below) {
        return path() + below + query().map(query -> "?" + query).orElse("");
    }

    private static String query(ProgressSpan span) {
        String quarter = "quarter=" + span.quarter().number();
        return switch (span.scope()) {
            case QUARTER -> quarter;
            case CUMULATIVE -> quarter + "&scope=" + span.scope().value();
        };
    }
}

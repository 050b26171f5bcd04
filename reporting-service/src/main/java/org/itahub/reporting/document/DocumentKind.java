package org.itahub.reporting.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of documents that can be had; more come with later issues. */
public enum DocumentKind {
    YEARLY_REPORT("yearly-report", "รายงานประจำปี", EnumSet.of(DocumentFormat.HTML, DocumentFormat.PDF)),
    MEASURES_PLAN("measures-plan", "แผนมาตรการ", EnumSet.allOf(DocumentFormat.class));

    private final String value;
    private final String nameTh;
    private final Set<DocumentFormat> formats;

    DocumentKind(String value, String nameTh, Set<DocumentFormat> formats) {
        this.value = value;
        this.nameTh = nameTh;
        this.formats = Collections.unmodifiableSet(formats);
    }

    /** As it stands in the address. */
    public String value() {
        return value;
    }

    public String nameTh() {
        return nameTh;
    }

    public Set<DocumentFormat> formats() {
        return formats;
    }

    public static Optional<DocumentKind> parse(String text) {
        return Arrays.stream(values()).filter(kind -> kind.value.equals(text)).findFirst();
    }

    /** All of them as a list of words. */
    public static String all() {
        return Arrays.stream(values()).map(DocumentKind::value).collect(Collectors.joining(", "));
    }
}

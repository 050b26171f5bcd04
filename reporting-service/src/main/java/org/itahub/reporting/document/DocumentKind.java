package org.itahub.reporting.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of documents that can be had. */
public enum DocumentKind {
    YEARLY_REPORT(Subject.AGENCY, "yearly-report", "รายงานประจำปี", DocumentFormat.WRITTEN),
    RESULT_ANALYSIS(Subject.AGENCY, "result-analysis", "รายงานวิเคราะห์ผลการประเมิน", DocumentFormat.WRITTEN),
    MEASURES_PLAN(Subject.AGENCY, "measures-plan", "แผนมาตรการ", DocumentFormat.WRITTEN),
    QUARTERLY_PROGRESS(Subject.AGENCY, "quarterly-progress", "รายงานความก้าวหน้า", DocumentFormat.WRITTEN),
    PROGRESS_REPORT(Subject.AGENCY, "progress-report", "รายงานผลการดำเนินการ", DocumentFormat.WRITTEN),
    INFOGRAPHIC(
            Subject.AGENCY,
            "infographic",
            "อินโฟกราฟิกผลการประเมิน",
            EnumSet.of(DocumentFormat.PDF, DocumentFormat.PNG)),
    PROVINCE_SUMMARY(Subject.PROVINCE, "province-summary", "สรุปผลการประเมิน", DocumentFormat.WRITTEN),
    PROVINCE_FOLLOW_UP(Subject.PROVINCE, "province-follow-up", "ติดตามแผนและรายงาน", DocumentFormat.WRITTEN);

    /** Of whom a document tells. */
    public enum Subject {
        AGENCY("agencies"),
        PROVINCE("provinces");

        private final String collection;

        Subject(String collection) {
            this.collection = collection;
        }

        /** As all of them stand in an address. */
        String collection() {
            return collection;
        }
    }

    private final Subject subject;
    private final String value;
    private final String nameTh;
    private final Set<DocumentFormat> formats;

    DocumentKind(Subject subject, String value, String nameTh, Set<DocumentFormat> formats) {
        this.subject = subject;
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

    /** True where it is one picture, and no pages of text. */
    public boolean isDrawn() {
        return formats.contains(DocumentFormat.PNG);
    }

    public Subject subject() {
        return subject;
    }

    /** The kind of that name, of whatever subject. */
    public static Optional<DocumentKind> parse(String text) {
        return Arrays.stream(values()).filter(kind -> kind.value.equals(text)).findFirst();
    }

    /** The kind of that name among those of a subject. */
    public static Optional<DocumentKind> parse(String text, Subject subject) {
        return parse(text).filter(kind -> kind.subject == subject);
    }

    /** All kinds of a subject as a list of words. */
    public static String all(Subject subject) {
        return of(subject).map(DocumentKind::value).collect(Collectors.joining(", "));
    }

    private static Stream<DocumentKind> of(Subject subject) {
        return Arrays.stream(values()).filter(kind -> kind.subject == subject);
    }
}

package org.itahub.reporting.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;

/** The kinds of documents that can be had; more come with later issues. */
public enum DocumentKind {
    YEARLY_REPORT("yearly-report", "รายงานประจำปี", DocumentFormat.WRITTEN),
    RESULT_ANALYSIS("result-analysis", "รายงานวิเคราะห์ผลการประเมิน", DocumentFormat.WRITTEN),
    MEASURES_PLAN("measures-plan", "แผนมาตรการ", DocumentFormat.WRITTEN),
    QUARTERLY_PROGRESS("quarterly-progress", "รายงานความก้าวหน้า", DocumentFormat.WRITTEN),
    PROGRESS_REPORT("progress-report", "รายงานผลการดำเนินการ", DocumentFormat.WRITTEN),
    INFOGRAPHIC("infographic", "อินโฟกราฟิกผลการประเมิน", EnumSet.of(DocumentFormat.PDF, DocumentFormat.PNG));

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

    String nameTh() {
        return nameTh;
    }

    Set<DocumentFormat> formats() {
        return formats;
    }

    /** In Thai always, in English where its texts are. */
    List<Language> languages() {
        return Arrays.stream(Language.values())
                .filter(language -> language == Language.THAI
                        || Catalogue.of(value, language).isPresent())
                .toList();
    }

    static Optional<DocumentKind> parse(String text) {
        return Arrays.stream(values()).filter(kind -> kind.value.equals(text)).findFirst();
    }

    /** All of them as a list of words. */
    static String all() {
        return Arrays.stream(values()).map(DocumentKind::value).collect(Collectors.joining(", "));
    }
}

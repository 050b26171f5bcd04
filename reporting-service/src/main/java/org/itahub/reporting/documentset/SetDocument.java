package org.itahub.reporting.documentset;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.Numerals;

/** What a set holds of each agency, in this order; another kind joins by a line. */
public enum SetDocument {
    RESULT(DocumentKind.RESULT_ANALYSIS, Year.OF_THE_RESULT),
    PLAN(DocumentKind.MEASURES_PLAN, Year.OF_THE_PLAN),
    /** All quarters of the year, as far as they are reported. */
    PROGRESS(DocumentKind.QUARTERLY_PROGRESS, Year.OF_THE_PLAN, "4", "cumulative"),
    REPORT(DocumentKind.PROGRESS_REPORT, Year.OF_THE_PLAN);

    private enum Year {
        OF_THE_RESULT,
        OF_THE_PLAN
    }

    private final DocumentKind kind;
    private final Year year;
    private final String quarter;
    private final String scope;

    SetDocument(DocumentKind kind, Year year) {
        this(kind, year, null, null);
    }

    SetDocument(DocumentKind kind, Year year, String quarter, String scope) {
        this.kind = kind;
        this.year = year;
        this.quarter = quarter;
        this.scope = scope;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** The document's own year in a set of that year's results. */
    public FiscalYear year(FiscalYear ofResults) {
        return switch (year) {
            case OF_THE_RESULT -> ofResults;
            case OF_THE_PLAN -> ofResults.next();
        };
    }

    /** How it is wanted in a set. */
    DocumentRequest.Wishes wishes(Numerals numerals) {
        return new DocumentRequest.Wishes(numerals.value(), null, quarter, scope, null);
    }

    /** In which formats a set can be had: those that all of it has. */
    public static Set<DocumentFormat> formats() {
        Set<DocumentFormat> formats = EnumSet.allOf(DocumentFormat.class);
        Arrays.stream(values()).forEach(document -> formats.retainAll(document.kind.formats()));
        return formats;
    }
}

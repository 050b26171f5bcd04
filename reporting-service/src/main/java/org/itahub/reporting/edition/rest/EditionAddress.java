package org.itahub.reporting.edition.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.YearParameter;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.edition.Edition;

/** Of which document an address asks for editions. */
record EditionAddress(String code, DocumentKind kind, FiscalYear year) {

    /** @throws Problem 404 for a kind that there is not, 400 for what is no year */
    static EditionAddress of(String code, String kind, String year) {
        return new EditionAddress(
                code,
                DocumentKind.parse(kind, DocumentKind.Subject.AGENCY)
                        .orElseThrow(() -> Problem.of(
                                ReportingProblem.UNKNOWN_DOCUMENT_KIND,
                                kind,
                                DocumentKind.all(DocumentKind.Subject.AGENCY))),
                YearParameter.of(year));
    }

    Edition.Of document() {
        return new Edition.Of(code, kind, year.value());
    }

    /** @param suffix such as {@code .pdf}; may be empty */
    DocumentRequest wanted(DocumentRequest.Wishes wishes, String suffix, List<MediaType> accepted) {
        return DocumentRequest.ofAgency(code, kind.value(), year + suffix, wishes, accepted);
    }

    /** Where that edition is. */
    static String pathOf(Edition edition) {
        return "/api/v1/agencies/%s/documents/%s/%d/editions/%d"
                .formatted(
                        edition.document().agencyCode(),
                        edition.document().kind().value(),
                        edition.document().year(),
                        edition.number());
    }
}

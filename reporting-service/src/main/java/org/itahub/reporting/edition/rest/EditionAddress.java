package org.itahub.reporting.edition.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.itahub.reporting.YearParameter;
import org.itahub.reporting.document.DocumentKey;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.WebPath;
import org.itahub.reporting.edition.Edition;

/** Of which document an address asks for editions, as its caller wrote it; quarter and scope may be null. */
record EditionAddress(DocumentRequest.Owner owner, String kind, String year, String quarter, String scope) {

    static EditionAddress ofAgency(String code, String kind, String year, String quarter, String scope) {
        return new EditionAddress(
                new DocumentRequest.Owner(DocumentKind.Subject.AGENCY, code), kind, year, quarter, scope);
    }

    static EditionAddress ofProvince(String province, String kind, String year, String quarter) {
        return new EditionAddress(
                new DocumentRequest.Owner(DocumentKind.Subject.PROVINCE, province), kind, year, quarter, null);
    }

    /** @throws Problem 404 for a kind that there is not, 400 for what is no year and where a quarter is missing or too much */
    DocumentKey document() {
        return wanted(null, null, "", List.of(MediaType.WILDCARD_TYPE)).key();
    }

    /** @param numerals and layout may be null; @param suffix such as {@code .pdf}; may be empty */
    DocumentRequest wanted(String numerals, String layout, String suffix, List<MediaType> accepted) {
        return DocumentRequest.of(
                owner,
                kind,
                YearParameter.of(year) + suffix,
                new DocumentRequest.Wishes(numerals, layout, quarter, scope, null),
                accepted);
    }

    /** Where that edition is; @param suffix such as {@code .pdf}; may be empty */
    static String pathOf(Edition edition, String suffix) {
        return WebPath.of(
                "/api/v1/" + edition.document().path() + edition.place() + suffix,
                edition.document().query());
    }
}

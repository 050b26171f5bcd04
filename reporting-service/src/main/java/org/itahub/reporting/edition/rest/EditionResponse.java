package org.itahub.reporting.edition.rest;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.reporting.document.DocumentKey;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.PublicAddresses;
import org.itahub.reporting.edition.Edition;

@Schema(name = "Edition", examples = """
        {"id": "k7m2xq9hdt", "agencyCode": "2650101", "province": null, "kind": "measures-plan", "fiscalYear": 2566,
         "quarter": null, "scope": null, "number": 1,
         "owner": "องค์การบริหารส่วนจังหวัดพิษณุโลก", "issuedAt": "2023-01-12T09:30:00+07:00",
         "issuedBy": "หัวหน้าสำนักปลัด", "reason": "เผยแพร่ตามข้อ O42", "numerals": "thai",
         "sha256": "2f0e0c5b4f1f6d2a9c0b7e8d5a4c3b2a1f0e9d8c7b6a5f4e3d2c1b0a9f8e7d6c", "newest": true, "supersededBy": null,
         "addresses": {
           "verification": "http://localhost:8083/v/k7m2xq9hdt",
           "newest": "http://localhost:8083/published/o42/2650101/2566",
           "embedded": "http://localhost:8083/published/o42/2650101/2566/embed"},
         "embedding": "<iframe src=\\"http://localhost:8083/published/o42/2650101/2566/embed\\" title=\\"แผนมาตรการ\\"></iframe>"}""")
public record EditionResponse(
        @Schema(description = "By which a copy names it") String id,

        @Schema(description = "Null where a province issued it", nullable = true)
        String agencyCode,

        @Schema(description = "Thai name of the province that issued it; null where an agency did", nullable = true)
        String province,

        String kind,
        int fiscalYear,

        @Schema(description = "1 to 4 where the document is of a part of the year", nullable = true)
        Integer quarter,

        @Schema(
                description = "quarter where it is of that quarter alone, cumulative where of all up to it",
                nullable = true)
        String scope,

        @Schema(description = "1, 2, … of this document of this year or part of it")
        int number,

        @Schema(description = "The agency's or the province's name as the edition gives it")
        String owner,

        OffsetDateTime issuedAt,

        @Schema(description = "A post, never a person") String issuedBy,

        @Schema(nullable = true) String reason,

        @Schema(enumeration = {"thai", "arabic"}) String numerals,

        @Schema(description = "Of the edition's PDF, in hexadecimal digits")
        String sha256,

        @Schema(description = "False once a newer edition took its place")
        boolean newest,

        @Schema(description = "Number of the newest edition where this is not it", nullable = true)
        Integer supersededBy,

        Addresses addresses,

        @Schema(description = "HTML that shows the newest edition within a page of its owner's website")
        String embedding) {

    @Schema(name = "EditionAddresses", description = "For people; they hold for good")
    public record Addresses(
            @Schema(description = "Tells the public whether a copy is this edition")
            String verification,

            @Schema(description = "The newest edition, whichever that is: for its owner's website")
            String newest,

            @Schema(
                    description =
                            "The same, to be shown within a page of its owner's website; an infographic's picture")
            String embedded) {}

    static EditionResponse of(Edition edition, PublicAddresses addresses) {
        DocumentKey document = edition.document();
        String embedded = addresses.embedded(document);
        return new EditionResponse(
                edition.id(),
                owner(document, DocumentKind.Subject.AGENCY),
                owner(document, DocumentKind.Subject.PROVINCE),
                document.kind().value(),
                document.year(),
                document.span().map(span -> span.quarter().number()).orElse(null),
                document.span().map(span -> span.scope().value()).orElse(null),
                edition.number(),
                edition.ownerName(),
                edition.issuedAt(),
                edition.issuedBy(),
                edition.reason(),
                edition.numerals().name().toLowerCase(Locale.ROOT),
                edition.sha256(),
                edition.isNewest(),
                edition.isNewest() ? null : edition.newest(),
                new Addresses(addresses.verification(edition.id()), addresses.newest(document), embedded),
                snippet(document.kind(), embedded, document.nameTh() + " " + edition.ownerName()));
    }

    private static String owner(DocumentKey document, DocumentKind.Subject subject) {
        return document.kind().subject() == subject ? document.owner() : null;
    }

    private static String snippet(DocumentKind kind, String address, String title) {
        String html = kind.isDrawn()
                ? "<img src=\"%s\" alt=\"%s\" style=\"max-width: 100%%\" loading=\"lazy\">"
                : "<iframe src=\"%s\" title=\"%s\" style=\"width: 100%%; height: 45rem; border: 0\" loading=\"lazy\"></iframe>";
        return html.formatted(
                address, title.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
    }
}

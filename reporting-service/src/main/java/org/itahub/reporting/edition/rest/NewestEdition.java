package org.itahub.reporting.edition.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.InvalidParameter;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.YearParameter;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.agency.AgencyCopies;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.DocumentKey;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.PublicNames;
import org.itahub.reporting.document.Suffixed;
import org.itahub.reporting.document.progress.ProgressSpan;
import org.itahub.reporting.document.rest.DocumentAnswers;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.edition.EditionDocuments;
import org.itahub.reporting.edition.Editions;

/** What a permanent address answers: the newest edition, or that there is none yet. */
@ApplicationScoped
class NewestEdition {
    private final Editions editions;
    private final EditionDocuments documents;
    private final AgencyCopies agencies;
    private final DocumentAnswers answers;
    private final PublicPages pages;

    NewestEdition(
            Editions editions,
            EditionDocuments documents,
            AgencyCopies agencies,
            DocumentAnswers answers,
            PublicPages pages) {
        this.editions = editions;
        this.documents = documents;
        this.agencies = agencies;
        this.answers = answers;
        this.pages = pages;
    }

    /** What the public calls a document; the last of them that there is may end with a suffix, span may be null. */
    record Address(String name, String owner, String year, String span) {

        private DocumentRequest wanted(List<MediaType> accepted) {
            DocumentKind kind = PublicNames.kind(name)
                    .orElseThrow(() -> Problem.of(ReportingProblem.UNKNOWN_DOCUMENT_KIND, name, PublicNames.all()));
            var asked = new DocumentRequest.Owner(kind.subject(), owner);
            if (span == null) {
                return DocumentRequest.of(asked, kind.value(), year, DocumentRequest.Wishes.NONE, accepted);
            }
            Suffixed end = Suffixed.of(span);
            ProgressSpan part = ProgressSpan.parse(end.name()).orElseThrow(() -> InvalidParameter.named("span"));
            return DocumentRequest.of(
                    asked,
                    kind.value(),
                    YearParameter.of(year) + end.suffix(),
                    DocumentRequest.Wishes.of(part),
                    accepted);
        }
    }

    /** @throws Problem 404 before there is an edition, where no page can be shown; 400, 404 or 406 for an address that is none */
    Response at(Address address, List<MediaType> accepted, DocumentAnswers.Terms terms, Request request) {
        DocumentRequest wanted = address.wanted(accepted);
        return editions.newest(wanted.key())
                .map(edition -> answers.of(documents.as(wanted.format(), edition), terms, request))
                .orElseGet(() -> notIssued(wanted, accepted, terms));
    }

    private Response notIssued(DocumentRequest wanted, List<MediaType> accepted, DocumentAnswers.Terms terms) {
        DocumentKey document = wanted.key();
        if (wanted.format() != DocumentFormat.HTML && !nameHtml(accepted)) {
            throw Problem.of(ReportingProblem.NO_EDITION_YET, document.address(""));
        }
        return pages.notIssued(owner(document), document, terms == DocumentAnswers.Terms.EMBEDDED);
    }

    private static boolean nameHtml(List<MediaType> accepted) {
        var named = accepted.stream().filter(type -> !type.isWildcardType()).toList();
        return DocumentFormat.byAccept(named, Set.of(DocumentFormat.HTML)).isPresent();
    }

    private String owner(DocumentKey document) {
        return switch (document.kind().subject()) {
            case AGENCY ->
                agencies.find(document.owner()).map(Agency::nameTh).orElse("หน่วยงานรหัส " + document.owner());
            case PROVINCE -> Language.THAI.province(document.owner());
        };
    }
}

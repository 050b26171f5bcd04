package org.itahub.reporting.edition.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.InvalidParameter;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.DocumentKey;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.PublicAddresses;
import org.itahub.reporting.document.Suffixed;
import org.itahub.reporting.document.rest.DocumentAnswers;
import org.itahub.reporting.edition.EditionDocuments;
import org.itahub.reporting.edition.Editions;
import org.itahub.reporting.edition.IssueEdition;
import org.jboss.resteasy.reactive.RestResponse;

/** What is answered about editions, whoever issued them. */
@ApplicationScoped
class EditionAnswers {
    private static final String NEWEST_FIRST = "-number";

    private final IssueEdition issueEdition;
    private final Editions editions;
    private final EditionDocuments documents;
    private final DocumentAnswers answers;
    private final PublicAddresses addresses;

    EditionAnswers(
            IssueEdition issueEdition,
            Editions editions,
            EditionDocuments documents,
            DocumentAnswers answers,
            PublicAddresses addresses) {
        this.issueEdition = issueEdition;
        this.editions = editions;
        this.documents = documents;
        this.answers = answers;
        this.addresses = addresses;
    }

    /** Issues it: 201, or 200 where the newest edition says the same already. */
    RestResponse<EditionResponse> issue(DocumentRequest wanted, IssueRequest said) {
        IssueEdition.Issued issued = issueEdition.issue(wanted, IssueRequest.told(said));
        return RestResponse.ResponseBuilder.create(
                        issued.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        EditionResponse.of(issued.edition(), addresses))
                .header(HttpHeaders.LOCATION, EditionAddress.pathOf(issued.edition(), ""))
                .build();
    }

    /** A page of the document's editions, newest first. */
    RestResponse<Page<EditionResponse>> list(DocumentKey document, PageRequest page, UriInfo uri) {
        page.sort(Set.of(NEWEST_FIRST), NEWEST_FIRST);
        var rows = editions.of(document, page.afterNumber(Long.MAX_VALUE), page.limit() + 1);
        return Page.of(
                        rows,
                        page.limit(),
                        edition -> Integer.toString(edition.number()),
                        edition -> EditionResponse.of(edition, addresses))
                .respond(uri);
    }

    /**
     * One edition in the format wanted.
     *
     * @param number with or without a format's suffix
     * @param accepted what the caller accepts, most wanted first
     */
    Response inFormat(EditionAddress address, String number, List<MediaType> accepted, Request request) {
        Suffixed asked = Suffixed.of(number);
        DocumentRequest wanted = address.wanted(null, null, asked.suffix(), accepted);
        return editions.find(wanted.key(), numberOf(asked.name()))
                .map(edition -> answers.of(
                        documents.as(wanted.format(), edition), DocumentAnswers.Terms.FOR_EVERYBODY, request))
                .orElseThrow(() -> Problem.of(ReportingProblem.EDITION_NOT_FOUND, asked.name()));
    }

    private static int numberOf(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw InvalidParameter.named("number");
        }
        return Integer.parseInt(text);
    }
}

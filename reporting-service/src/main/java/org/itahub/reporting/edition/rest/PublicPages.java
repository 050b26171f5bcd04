package org.itahub.reporting.edition.rest;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.itahub.reporting.document.DocumentKey;
import org.itahub.reporting.edition.Edition;
import org.itahub.reporting.edition.Verdict;

/** The pages that tell the public of editions: in Thai, the essence in English too. */
@ApplicationScoped
class PublicPages {
    /** Own files alone, and no script but the one that computes a file's hash. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Template verification;
    private final Template unknown;
    private final Template notIssued;

    PublicPages(
            @Location("edition/verification") Template verification,
            @Location("edition/unknown") Template unknown,
            @Location("edition/not-issued") Template notIssued) {
        this.verification = verification;
        this.unknown = unknown;
        this.notIssued = notIssued;
    }

    /** @param newest that of the same document; @param check of a file, where one was asked for */
    Response verification(Edition edition, Edition newest, Optional<Check> check) {
        return page(
                check.filter(asked -> asked.verdict() instanceof Verdict.NoHash).isPresent()
                        ? Response.Status.BAD_REQUEST
                        : Response.Status.OK,
                verification
                        .data("edition", EditionView.of(edition))
                        .data("newest", EditionView.of(newest))
                        .data("check", check.map(CheckView::of).orElse(null))
                        .render());
    }

    Response unknown(String id) {
        return page(Response.Status.NOT_FOUND, unknown.data("id", id).render());
    }

    /** @param owner its name, as far as it is known */
    Response notIssued(String owner, DocumentKey document, boolean embedded) {
        String html = notIssued
                .data("owner", owner)
                .data("document", document.nameTh())
                .render();
        return embedded
                ? headed(
                        Response.status(Response.Status.NOT_FOUND),
                        html,
                        POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"))
                : page(Response.Status.NOT_FOUND, html);
    }

    private static Response page(Response.Status status, String html) {
        return headed(Response.status(status), html, POLICY);
    }

    private static Response headed(Response.ResponseBuilder answer, String html, String policy) {
        return answer.entity(html)
                .type("text/html; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** A file held against an edition. @param sha256 as it was given */
    record Check(String sha256, Verdict verdict) {}
}

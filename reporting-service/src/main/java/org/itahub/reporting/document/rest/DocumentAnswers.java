package org.itahub.reporting.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.itahub.platform.http.Disposition;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.PublishedDocument;
import org.itahub.reporting.document.WriteDocument;

/** Documents as they go out, whoever's they are. */
@ApplicationScoped
class DocumentAnswers {
    /** What caches may do with a document that anybody may read; each asks again, since it may change. */
    static final String FOR_EVERYBODY = "no-cache";

    /** The same for a document that only some may read. */
    static final String FOR_THE_CALLER = "private, no-cache";

    private final WriteDocument documents;

    DocumentAnswers(WriteDocument documents) {
        this.documents = documents;
    }

    /**
     * The document, or that the reader has it already. Untyped, for Quarkus looks up a RestResponse's writer before
     * unwrapping it where a method has two media types.
     *
     * @param caching what caches may do with it
     */
    Response to(DocumentRequest wanted, Request request, String caching) {
        PublishedDocument document = documents.write(wanted);
        EntityTag tag = new EntityTag(document.tag());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known != null
                ? known
                : Response.ok(documents.content(document), document.format().mediaType());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'")
                .build();
    }

    private static String disposition(PublishedDocument document) {
        String thai = document.fileName().thai();
        String ascii = document.fileName().ascii();
        return document.format().saved() ? Disposition.attachment(thai, ascii) : Disposition.inline(thai, ascii);
    }
}

package org.itahub.reporting.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.itahub.platform.http.AskedRanges;
import org.itahub.platform.http.ByteRange;
import org.itahub.platform.http.Disposition;
import org.itahub.reporting.document.PublishedDocument;
import org.itahub.reporting.document.RenderDocument;

/**
 * Documents as they go out: whole, a part of them, or that the reader has them already. The answer is untyped, for
 * Quarkus looks up a RestResponse's writer before unwrapping it where a method has two media types.
 */
@ApplicationScoped
public class DocumentAnswers {
    /** What caches and browsers may do with a document; each cache asks again, since documents change. */
    public enum Terms {
        FOR_EVERYBODY("no-cache", "'none'"),
        /** Shown within the page of any website, too. */
        EMBEDDED("no-cache", "*"),
        FOR_THE_CALLER("private, no-cache", "'none'");

        private final String caching;
        private final String policy;

        Terms(String caching, String frames) {
            this.caching = caching;
            this.policy = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors " + frames;
        }
    }

    private final RenderDocument render;
    private final AskedRanges ranges;

    DocumentAnswers(RenderDocument render, AskedRanges ranges) {
        this.render = render;
        this.ranges = ranges;
    }

    public Response of(PublishedDocument document, Terms terms, Request request) {
        EntityTag tag = new EntityTag(document.tag(), !document.exact());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known != null ? known : content(document).type(document.format().mediaType()))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, terms.caching)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .header("Content-Security-Policy", terms.policy)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Parts only of what is the same each time: else one document's beginning would get another's end. */
    private Response.ResponseBuilder content(PublishedDocument document) {
        byte[] whole = render.forReader(document);
        if (!document.exact()) {
            return Response.ok(whole);
        }
        return ranges.asked("\"" + document.tag() + "\"", whole.length)
                .map(range -> part(whole, range))
                .orElseGet(() -> Response.ok(whole))
                .header("Accept-Ranges", "bytes");
    }

    private static Response.ResponseBuilder part(byte[] whole, ByteRange range) {
        return Response.status(Response.Status.PARTIAL_CONTENT)
                .entity(Arrays.copyOfRange(whole, (int) range.first(), (int) range.last() + 1))
                .header("Content-Range", range.contentRange(whole.length))
                .header(HttpHeaders.CONTENT_ENCODING, "identity");
    }

    private static String disposition(PublishedDocument document) {
        String thai = document.fileName().thai();
        String ascii = document.fileName().ascii();
        return document.format().saved() ? Disposition.attachment(thai, ascii) : Disposition.inline(thai, ascii);
    }
}

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

/**
 * Documents as they go out: whole, a part of them, or that the reader has them already. The answer is untyped, for
 * Quarkus looks up a RestResponse's writer before unwrapping it where a method has two media types.
 */
@ApplicationScoped
public class DocumentAnswers {
    /** What a browser may do with a document: nothing but show it, by itself. */
    public static final String ALONE =
            "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'";
    /** The same within the page of any website. */
    public static final String WITHIN_OTHERS = ALONE.replace("frame-ancestors 'none'", "frame-ancestors *");

    private final AskedRanges ranges;

    DocumentAnswers(AskedRanges ranges) {
        this.ranges = ranges;
    }

    /** @param policy one of those above */
    public Response of(PublishedDocument document, String policy, Request request) {
        EntityTag tag = new EntityTag(document.tag(), !document.exact());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known != null ? known : content(document).type(document.format().mediaType()))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Parts only of what is the same each time: else one document's beginning would get another's end. */
    private Response.ResponseBuilder content(PublishedDocument document) {
        byte[] whole = document.content().get();
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

package org.itahub.platform.files.rest;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.itahub.platform.files.FetchFile;
import org.itahub.platform.files.FileOwner;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.http.AskedRanges;
import org.itahub.platform.http.Disposition;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.PathPart;

/**
 * Files as they go out: always to be saved, never to be shown or run by a browser in the hub's name. The answer is a plain
 * {@code Response}, whose writer is chosen by what it holds: of a typed one Quarkus would write the file's name.
 */
@ApplicationScoped
public class FileAnswers {
    private final FetchFile fetchFile;
    private final FileOwner owner;
    private final AskedRanges ranges;
    private final RoutingContext routing;

    FileAnswers(FetchFile fetchFile, FileOwner owner, AskedRanges ranges, RoutingContext routing) {
        this.fetchFile = fetchFile;
        this.owner = owner;
        this.ranges = ranges;
        this.routing = routing;
    }

    /**
     * The file, a range of it, or that it has not changed.
     *
     * @param id by which the service knows the file
     * @param everyone whether anybody may have it
     */
    public Response content(long id, StoredFile file, boolean everyone, Request request) {
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder unmet = request.evaluatePreconditions(tag);
        if (unmet != null) {
            if (unmet.build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
                throw Problem.of(PlatformProblem.PRECONDITION_FAILED);
            }
            return headed(Response.notModified(), tag, everyone);
        }
        FetchFile.Ready ready = fetchFile.of(id, file);
        routing.addEndHandler(ended -> ready.release());
        byte[] digest = HexFormat.of().parseHex(file.sha256());
        return headed(
                body(ready.path(), file)
                        .type(MediaType.valueOf(file.type().mediaType()))
                        .header("Accept-Ranges", "bytes")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                Disposition.attachment(
                                        file.name(),
                                        owner.unnamed() + "-" + id + "."
                                                + file.type().extension()))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":"),
                tag,
                everyone);
    }

    private Response.ResponseBuilder body(Path path, StoredFile file) {
        return ranges.asked("\"" + file.sha256() + "\"", file.bytes())
                .map(range -> Response.status(Response.Status.PARTIAL_CONTENT)
                        .entity(new PathPart(path, range.first(), range.length()))
                        .header("Content-Range", range.contentRange(file.bytes())))
                .orElseGet(() -> Response.ok(new PathPart(path, 0, file.bytes())));
    }

    /** What is public stays so, but is asked for again, since the answer may change. */
    private static Response headed(Response.ResponseBuilder answer, EntityTag tag, boolean everyone) {
        return answer.header(HttpHeaders.ETAG, "\"" + tag.getValue() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, everyone ? "public, no-cache" : "private, no-store")
                .build();
    }
}

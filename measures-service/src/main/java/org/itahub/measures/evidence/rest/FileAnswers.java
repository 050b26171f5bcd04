package org.itahub.measures.evidence.rest;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.io.File;
import java.util.Base64;
import java.util.HexFormat;
import org.itahub.measures.evidence.EvidenceProblem;
import org.itahub.measures.evidence.EvidenceReader;
import org.itahub.measures.evidence.FetchFile;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Files as they go out: always to be saved, never to be shown or run by a browser in the hub's name. */
@ApplicationScoped
class FileAnswers {
    private final FetchFile fetchFile;
    private final RoutingContext routing;

    FileAnswers(FetchFile fetchFile, RoutingContext routing) {
        this.fetchFile = fetchFile;
        this.routing = routing;
    }

    RestResponse<File> content(EvidenceReader.Seen seen, Request request) {
        long id = seen.kept().id();
        return switch (seen.kept().evidence()) {
            case Evidence.Link link -> throw Problem.of(EvidenceProblem.EVIDENCE_WITHOUT_CONTENT, id);
            case Evidence.File file -> content(id, file, seen.everyone(), request);
        };
    }

    private RestResponse<File> content(long id, Evidence.File file, boolean everyone, Request request) {
        EntityTag tag = new EntityTag(file.sha256());
        if (request.evaluatePreconditions(tag) != null) {
            return headed(RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED), tag, everyone);
        }
        FetchFile.Ready ready = fetchFile.of(id, file);
        routing.addEndHandler(ended -> ready.release());
        byte[] digest = HexFormat.of().parseHex(file.sha256());
        return headed(
                RestResponse.ResponseBuilder.ok(ready.path().toFile())
                        .type(MediaType.valueOf(file.type().mediaType()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(id, file))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":"),
                tag,
                everyone);
    }

    /** What is public stays so, but is asked for again, since the answer hangs on the report. */
    private static RestResponse<File> headed(
            RestResponse.ResponseBuilder<File> answer, EntityTag tag, boolean everyone) {
        return answer.header(HttpHeaders.ETAG, "\"" + tag.getValue() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, everyone ? "public, no-cache" : "private, no-store")
                .build();
    }
}

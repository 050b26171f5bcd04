package org.itahub.measures.evidence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.HexFormat;
import org.itahub.measures.evidence.EvidenceProblem;
import org.itahub.measures.evidence.EvidenceReader;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.evidence.storage.EvidenceStorage;
import org.itahub.measures.evidence.storage.StorageFailure;
import org.itahub.platform.problem.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/** Files as they go out: always to be saved, never to be shown or run by a browser in the hub's name. */
@ApplicationScoped
class FileAnswers {
    private static final Logger LOG = Logger.getLogger(FileAnswers.class);

    private final EvidenceStorage storage;

    FileAnswers(EvidenceStorage storage) {
        this.storage = storage;
    }

    RestResponse<FileContent> content(EvidenceReader.Seen seen) {
        long id = seen.kept().id();
        return switch (seen.kept().evidence()) {
            case Evidence.Link link -> throw Problem.of(EvidenceProblem.EVIDENCE_WITHOUT_CONTENT, id);
            case Evidence.File file -> content(id, file, seen.everyone());
        };
    }

    private RestResponse<FileContent> content(long id, Evidence.File file, boolean everyone) {
        requireThere(id, file.storageKey());
        byte[] digest = HexFormat.of().parseHex(file.sha256());
        return RestResponse.ResponseBuilder.ok(new FileContent(storage, file.storageKey()))
                .type(MediaType.valueOf(file.type().mediaType()))
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(id, file))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-site")
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
                .header(HttpHeaders.ETAG, "\"" + file.sha256() + "\"")
                // What is public stays so, but is asked for again, since the answer hangs on the report.
                .header(HttpHeaders.CACHE_CONTROL, everyone ? "public, no-cache" : "private, no-store")
                .build();
    }

    /** Before the first byte goes out, for then it is too late to say so. */
    private void requireThere(long id, String key) {
        try {
            if (!storage.has(key)) {
                LOG.errorf("The file of evidence %d is not in the storage under %s", id, key);
                throw Problem.of(EvidenceProblem.EVIDENCE_CONTENT_MISSING, id);
            }
        } catch (StorageFailure e) {
            LOG.error("Evidence cannot be read", e);
            throw Problem.of(EvidenceProblem.EVIDENCE_STORAGE_UNAVAILABLE);
        }
    }
}

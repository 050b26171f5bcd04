package org.itahub.assessment.imports.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.itahub.assessment.imports.ImportJobs;
import org.itahub.assessment.imports.ImportOrder;
import org.itahub.platform.http.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;

/** Begins an import's job once per Idempotency-Key: apart from the upload, which no transaction may span. */
@ApplicationScoped
class StartImport {
    private final ImportJobs jobs;

    StartImport(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /** What was sent. Two are the same request where all is the same but the name that the file got here. */
    record Sent(
            String sha256,
            long bytes,
            String format,
            String reason,
            @JsonIgnore ImportOrder order) {}

    /** Nothing but the job's number; where it is, the header says. */
    record Started(UUID id) {}

    @Idempotent
    @Transactional
    RestResponse<Started> of(Sent sent) {
        UUID id = jobs.begin(sent.order());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, new Started(id))
                .header(HttpHeaders.LOCATION, ImportJobResponse.path(id))
                .build();
    }
}

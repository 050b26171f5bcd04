package org.itahub.assessment.imports.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.UUID;
import org.itahub.assessment.imports.ImportJobs;
import org.itahub.assessment.imports.ImportOrder;
import org.itahub.assessment.imports.ImportSpool;
import org.itahub.assessment.imports.ImportSubject;
import org.jboss.resteasy.reactive.RestResponse;

/** Receives a file, begins its job and waits a little for it. Nothing is held while bytes move. */
@ApplicationScoped
class ImportUpload {
    private final ImportSpool spool;
    private final StartImport start;
    private final ImportJobs jobs;

    ImportUpload(ImportSpool spool, StartImport start, ImportJobs jobs) {
        this.spool = spool;
        this.start = start;
        this.jobs = jobs;
    }

    /** 200 with the import where it was done soon, 202 with where it can be followed otherwise. */
    RestResponse<ImportJobResponse> take(
            ImportSubject subject, ImportQuery query, Integer fiscalYear, String reason, InputStream file) {
        var format = query.format();
        var mode = query.importMode();
        boolean dryRun = query.isDryRun();
        ImportSpool.Received received = spool.receive(file);
        ImportOrder order =
                new ImportOrder(subject, format, received.name(), received.bytes(), fiscalYear, mode, dryRun, reason);
        return answer(started(order, query.keyed()));
    }

    private UUID started(ImportOrder order, boolean keyed) {
        String sha256 = keyed ? spool.sha256(order.file()) : "";
        var sent = new StartImport.Sent(sha256, order.bytes(), order.format().name(), order.reason(), order);
        try {
            RestResponse<?> answer = start.of(sent);
            if (answer.getHeaderString("Idempotency-Replayed") != null) {
                spool.remove(order.file());
            }
            String location = answer.getHeaderString(HttpHeaders.LOCATION);
            return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        } catch (RuntimeException e) {
            spool.remove(order.file());
            throw e;
        }
    }

    private RestResponse<ImportJobResponse> answer(UUID id) {
        ImportJobs.ImportJob job = jobs.soon(id);
        RestResponse.Status status = job.job().state().over() ? RestResponse.Status.OK : RestResponse.Status.ACCEPTED;
        return RestResponse.ResponseBuilder.create(status, ImportJobResponse.of(job))
                .header(HttpHeaders.LOCATION, ImportJobResponse.path(id))
                .build();
    }
}

package org.itahub.assessment.imports.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.imports.ImportJobs;
import org.itahub.assessment.imports.ImportProblem;
import org.itahub.assessment.imports.ImportSpool;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.itahub.platform.jobs.Job;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports under way and done. */
@Path("/api/v1/import-jobs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER, Role.AGENCY_OFFICER, Role.ASSESSOR})
@Tag(name = "Imports")
public class ImportJobsResource {
    private static final String NEWEST_FIRST = "-createdAt";

    private final ImportJobs jobs;
    private final ImportSpool spool;

    ImportJobsResource(ImportJobs jobs, ImportSpool spool) {
        this.jobs = jobs;
        this.spool = spool;
    }

    @GET
    @Operation(summary = "List the caller's imports, newest first; a hub administrator sees all")
    public RestResponse<Page<ImportJobResponse>> list(@BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(NEWEST_FIRST), NEWEST_FIRST);
        var found = jobs.list(page.afterNumber(Long.MAX_VALUE), page.limit() + 1);
        return Page.of(found, page.limit(), it -> Long.toString(it.job().number()), ImportJobResponse::of)
                .respond(uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Follow an import",
            description = "Its state and percentage and, once it is done, what became of the rows. Refusal of its own: "
                    + "job-not-found (404), also for somebody else's.")
    public ImportJobResponse get(@PathParam("id") String id) {
        return ImportJobResponse.of(jobs.find(Job.id(id)));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(
            summary = "Cancel an import",
            description = "What it did is rolled back: at once where nobody works on it yet, else as soon as the work "
                    + "looks up. Refusals of its own: job-not-found (404), job-finished (409).")
    public ImportJobResponse cancel(@PathParam("id") String id) {
        return ImportJobResponse.of(jobs.cancel(Job.id(id)));
    }

    @GET
    @Path("{id}/rejected-rows")
    @Produces(ImportQuery.CSV_UTF8)
    @Operation(
            summary = "Download the rejected rows",
            description = "As CSV: each row as the file has it, with its reasons in Thai and English and their codes. "
                    + "Put right, it can be sent again as it is. Refusals of its own: job-not-found, "
                    + "rejected-rows-not-found (404).")
    public RestResponse<File> rejectedRows(@PathParam("id") String id) {
        ImportJobs.ImportJob job = jobs.find(Job.id(id));
        File file = spool.rejectedRows(job.job().id()).toFile();
        if (!job.outcome().map(it -> it.rejectedRows()).orElse(false) || !file.exists()) {
            throw Problem.of(ImportProblem.REJECTED_ROWS_NOT_FOUND);
        }
        return RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected-rows.csv\"")
                .build();
    }
}

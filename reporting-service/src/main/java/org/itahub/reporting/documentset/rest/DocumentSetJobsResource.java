package org.itahub.reporting.documentset.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.files.rest.FileAnswers;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.itahub.platform.jobs.Job;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.documentset.DocumentSetProblem;
import org.itahub.reporting.documentset.DocumentSets;
import org.jboss.resteasy.reactive.RestResponse;

/** Sets that are being written and those that are ready. */
@Path("/api/v1/document-set-jobs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER})
@Tag(name = "Document sets")
public class DocumentSetJobsResource {
    private static final String NEWEST_FIRST = "-createdAt";

    private final DocumentSets sets;
    private final FileAnswers files;

    DocumentSetJobsResource(DocumentSets sets, FileAnswers files) {
        this.sets = sets;
        this.files = files;
    }

    @GET
    @Operation(summary = "List the caller's document sets, newest first; a hub administrator sees all")
    public RestResponse<Page<DocumentSetJobResponse>> list(@BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(NEWEST_FIRST), NEWEST_FIRST);
        var found = sets.list(page.afterNumber(Long.MAX_VALUE), page.limit() + 1);
        return Page.of(found, page.limit(), it -> Long.toString(it.job().number()), DocumentSetJobResponse::of)
                .respond(uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Follow a document set",
            description = "How many documents are done, which could not be made and why, and where the set can be "
                    + "downloaded. Everybody who watches the province may. Refusal of its own: job-not-found (404).")
    public DocumentSetJobResponse get(@PathParam("id") String id) {
        return DocumentSetJobResponse.of(sets.find(Job.id(id)));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(
            summary = "Cancel a document set",
            description = "At once where nobody works on it yet, else as soon as the documents in hand are written; "
                    + "nothing is left of it. Refusals of its own: job-not-found (404), job-finished (409).")
    public DocumentSetJobResponse cancel(@PathParam("id") String id) {
        return DocumentSetJobResponse.of(sets.cancel(Job.id(id)));
    }

    @GET
    @Path("{id}/content")
    @Produces("application/zip")
    @Operation(
            summary = "Download a document set",
            description = "A ZIP with a folder per agency, a table of contents and a list of what could not be made; "
                    + "a single range with If-Range goes on with a download. Kept for seven days unless the operator "
                    + "says otherwise. Refusals of its own: job-not-found (404), document-set-not-ready (409), "
                    + "document-set-removed (410), document-set-content-missing (500), "
                    + "document-storage-unavailable (503).")
    @APIResponse(
            responseCode = "200",
            description = "The set",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The range of it that was asked for")
    public Response content(@PathParam("id") String id, @Context Request request) {
        DocumentSets.Followed found = sets.find(Job.id(id));
        StoredFile file = found.set().file().orElseThrow(() -> absent(found));
        return files.content(found.job().number(), file, false, request);
    }

    private static Problem absent(DocumentSets.Followed found) {
        return found.set().packed()
                ? Problem.of(DocumentSetProblem.DOCUMENT_SET_REMOVED)
                : Problem.of(
                        DocumentSetProblem.DOCUMENT_SET_NOT_READY, found.job().state());
    }
}

package org.itahub.measures.evidence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.evidence.AddEvidence;
import org.itahub.measures.evidence.EvidenceReader;
import org.itahub.measures.evidence.RemoveEvidence;
import org.itahub.measures.progress.rest.ProgressAddress;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/measures/{no}/progress/{quarter}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class EvidenceResource {
    private static final String BY_ID = "id";

    private final EvidenceReader reader;
    private final AddEvidence addEvidence;
    private final RemoveEvidence removeEvidence;

    EvidenceResource(EvidenceReader reader, AddEvidence addEvidence, RemoveEvidence removeEvidence) {
        this.reader = reader;
        this.addEvidence = addEvidence;
        this.removeEvidence = removeEvidence;
    }

    @GET
    @Operation(
            summary = "The evidence of a report, for whoever may see the report, in the order in which it was added",
            description = "Refusals of its own: those of reading the report.")
    public RestResponse<Page<EvidenceResponse>> list(
            @BeanParam ProgressAddress address, @BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(BY_ID), BY_ID);
        return Page.of(
                        reader.list(address.parsed(), page.afterNumber(0), page.limit() + 1),
                        page.limit(),
                        seen -> Long.toString(seen.kept().id()),
                        seen -> EvidenceResponse.of(seen.report(), seen.kept()))
                .respond(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Add a link to a report that is a draft or was returned; it is shown, never fetched",
            description = "Files go to evidence/files. Refusals of its own: progress-not-found (404), progress-closed, "
                    + "evidence-exists (409), evidence-link-invalid, evidence-too-many (422).")
    @APIResponseSchema(value = EvidenceResponse.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<EvidenceResponse> addLink(
            @BeanParam ProgressAddress address, @NotNull @Valid LinkRequest request) {
        return EvidenceAnswers.created(addEvidence.to(address.parsed(), request.evidence()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A piece of evidence, without its content",
            description = "Refusals of its own: evidence-not-found (404), and those of reading the report.")
    public RestResponse<EvidenceResponse> read(@BeanParam ProgressAddress address, @PathParam("id") String id) {
        EvidenceReader.Seen seen = reader.read(address.parsed(), id);
        return ETags.ok(EvidenceResponse.of(seen.report(), seen.kept()), EvidenceReader.VERSION);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Take evidence away from a report that is a draft or was returned",
            description = "Refusals of its own: progress-not-found, evidence-not-found (404), progress-closed (409).")
    public RestResponse<Void> remove(
            @BeanParam ProgressAddress address,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        removeEvidence.at(address.parsed(), id, ifMatch);
        return RestResponse.noContent();
    }
}

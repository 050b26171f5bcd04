package org.itahub.reporting.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/read-model/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Read model", description = "For the operator")
public class RebuildsResource {
    private final Rebuilds rebuilds;

    RebuildsResource(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @POST
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Build the read model anew from the beginning of the topics",
            description = "In one transaction: readers see the old model until the new one is whole. Repeating it is "
                    + "safe; while one is under way, whoever asks is led to it. What takes longer than two seconds goes "
                    + "on in the background.")
    @APIResponse(
            responseCode = "200",
            description = "Over: rebuilt or, as its state says then, cancelled by somebody meanwhile",
            headers = @Header(name = "Location", description = "Where it can be read again"),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RebuildJobResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Under way",
            headers = @Header(name = "Location", description = "Where it is followed"),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RebuildJobResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "topics-incomplete: a topic is missing, was cut short or emptied; the old model stays",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "503",
            description = "unavailable: Kafka or the assessment service does not answer; the old model stays",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RestResponse<RebuildJobResponse> create() {
        UUID id = rebuilds.begin();
        Rebuilds.Followed soon = rebuilds.soon(id);
        return RestResponse.ResponseBuilder.create(
                        soon.job().state().over() ? RestResponse.Status.OK : RestResponse.Status.ACCEPTED,
                        RebuildJobResponse.of(soon))
                .header(HttpHeaders.LOCATION, RebuildJobResponse.path(id))
                .build();
    }
}

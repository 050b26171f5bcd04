package org.itahub.assessment.agency.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.agency.FindAgencies;
import org.itahub.assessment.agency.RegisterAgency;
import org.itahub.assessment.agency.VersionedAgency;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** One agency. */
@Path("/api/v1/agencies/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
public class AgencyResource {

    private static final String CODE = "[0-9]{7}|H[0-9]{6}";

    private final RegisterAgency register;
    private final FindAgencies agencies;

    AgencyResource(RegisterAgency register, FindAgencies agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    @PUT
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER})
    @Operation(
            summary = "Register an agency, or change it",
            description =
                    "Registering needs no If-Match and answers 201. A change needs the ETag that was read. A change "
                            + "to the same state changes nothing: no new version, no event.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = AgencyResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = AgencyResponse.class)))
    public RestResponse<AgencyResponse> put(
            @Parameter(description = "Seven digits, or H and six digits given by the hub", example = "2650101")
                    @Pattern(regexp = CODE)
                    @PathParam("code")
                    String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AgencyRequest agency) {
        RegisterAgency.Outcome outcome = register.put(agency.toAgency(code), ifMatch);
        VersionedAgency stored = outcome.stored();
        return RestResponse.ResponseBuilder.create(
                        outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        AgencyResponse.of(stored.agency()))
                .header(HttpHeaders.ETAG, ETags.of(stored.version()))
                .build();
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Read an agency")
    public RestResponse<AgencyResponse> get(@Parameter(example = "2650101") @PathParam("code") String code) {
        VersionedAgency found = agencies.byCode(code);
        return ETags.ok(AgencyResponse.of(found.agency()), found.version());
    }
}

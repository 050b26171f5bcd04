package org.itahub.assessment.analysis.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.itahub.assessment.analysis.ChooseTriagePolicy;
import org.itahub.assessment.analysis.ReadTriage;
import org.itahub.assessment.analysis.TriageChoice;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** By which policy an agency sorts its results. */
@Path("/api/v1/agencies/{code}/triage-policy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class TriagePolicyResource {

    private final ReadTriage read;
    private final ChooseTriagePolicy choose;

    TriagePolicyResource(ReadTriage read, ChooseTriagePolicy choose) {
        this.read = read;
        this.choose = choose;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Read the agency's triage policy and its thresholds")
    public RestResponse<TriageChoiceResponse> get(@PathParam("code") String code) {
        TriageChoice choice = read.choiceOf(code);
        return ETags.ok(TriageChoiceResponse.of(code, choice), choice.version());
    }

    @PUT
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Choose the agency's triage policy, with thresholds of its own where it wants",
            description = "Holds for triage without a policy in the request. Policy 1 sorts indicators into three "
                    + "classes (standard: 85 and 100), 2 into two (90), 3 looks at the lowest and highest scores of each "
                    + "instrument's questions. The classes that go out with a published result stay those of policy 1 of "
                    + "the year's framework.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = TriageChoiceResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Chosen for the first time",
            content = @Content(schema = @Schema(implementation = TriageChoiceResponse.class)))
    public RestResponse<TriageChoiceResponse> put(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TriageChoiceRequest request) {
        ChooseTriagePolicy.Outcome outcome = choose.put(code, request.policy(), request.toRule(), ifMatch);
        return RestResponse.ResponseBuilder.create(
                        outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        TriageChoiceResponse.of(code, outcome.choice()))
                .header(HttpHeaders.ETAG, ETags.of(outcome.choice().version()))
                .build();
    }
}

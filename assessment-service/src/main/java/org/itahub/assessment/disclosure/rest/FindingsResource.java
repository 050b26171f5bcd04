package org.itahub.assessment.disclosure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.ReadOutcome;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.disclosure.ScoreDisclosure;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** What assessors find an item to be, each by himself, and what came of it. */
@Path("/api/v1/agencies/{code}/assessments/{year}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosure findings")
public class FindingsResource {

    private final ReadOutcome reader;
    private final ScoreDisclosure score;
    private final Reasons reasons;

    FindingsResource(ReadOutcome reader, ScoreDisclosure score, Reasons reasons) {
        this.reader = reader;
        this.score = score;
        this.reasons = reasons;
    }

    @GET
    @Path("/{item}/score")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(
            summary = "The caller's own score of an item",
            description =
                    "Refusals of its own: score-not-found, disclosures-not-found, disclosure-item-not-found (404).")
    public RestResponse<OwnScoreResponse> ownScore(@BeanParam ItemPath path) {
        ReadOutcome.Own own = reader.ownScore(path.address());
        return ETags.ok(
                OwnScoreResponse.of(own.item(), own.score(), reasons),
                own.score().version());
    }

    @PUT
    @Path("/{item}/score")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(
            summary = "Score an item, or change the own score",
            description =
                    "In the scoring window. Two assessors may score an item, and neither sees the other's score before "
                            + "both have; two that agree hold, two that differ wait for a third, one that stays alone holds once "
                            + "scoring is over. Refusals of its own: disclosure-item-not-found (404), scoring-closed, score-closed "
                            + "(409), finding-score-unknown, finding-reason-unknown, finding-reason-mismatch, "
                            + "finding-contents-not-named, finding-contents-not-missing, disclosure-content-unknown, "
                            + "disclosure-content-twice, or finding-refused where there are several (422).")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = OwnScoreResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Scored",
            content = @Content(schema = @Schema(implementation = OwnScoreResponse.class)))
    public RestResponse<OwnScoreResponse> put(
            @BeanParam ItemPath path,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FindingRequest request) {
        ScoreDisclosure.Outcome outcome = score.put(path.address(), request.toFinding(), ifMatch);
        return RestResponse.ResponseBuilder.create(
                        outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        OwnScoreResponse.of(outcome.year().item(path.item), outcome.stored(), reasons))
                .header(HttpHeaders.ETAG, ETags.of(outcome.stored().version()))
                .build();
    }

    @GET
    @Path("/{item}/outcome")
    @Operation(
            summary = "What an item was found to be, and whether the agency asked to look again",
            description = "For whoever's reach covers the agency. Refusals of its own: disclosures-not-found, "
                    + "disclosure-item-not-found (404).")
    public RestResponse<OutcomeResponse> outcome(@BeanParam ItemPath path) {
        return RestResponse.ok(OutcomeResponse.of(reader.of(path.address()), reasons));
    }
}

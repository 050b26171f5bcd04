package org.itahub.assessment.disclosure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.DecideFinding;
import org.itahub.assessment.disclosure.ReadOutcome;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.disclosure.RequestReview;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** What is decided about an item where assessors differ or the agency contests it. */
@Path("/api/v1/agencies/{code}/assessments/{year}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosure findings")
public class DecisionsResource {

    private static final String FAULTS = "finding-score-unknown, finding-reason-unknown, finding-reason-mismatch, "
            + "finding-contents-not-named, finding-contents-not-missing, disclosure-content-unknown, "
            + "disclosure-content-twice, or finding-refused where there are several (422).";

    private final DecideFinding decide;
    private final RequestReview requestReview;
    private final Reasons reasons;

    DecisionsResource(DecideFinding decide, RequestReview requestReview, Reasons reasons) {
        this.decide = decide;
        this.requestReview = requestReview;
        this.reasons = reasons;
    }

    @POST
    @Path("/{item}/decision")
    @Idempotent
    @RolesAllowed({Role.ASSESSOR, Role.HUB_ADMIN})
    @Operation(
            summary = "Decide as a third what two assessors found differently",
            description =
                    "From the first day of scoring to the last of confirmation, by somebody who has not scored the "
                            + "item. Refusals of its own: disclosure-item-not-found (404), deciding-closed, not-in-disagreement, "
                            + "decided-by-scorer (409), " + FAULTS)
    public RestResponse<OutcomeResponse> decide(@BeanParam ItemPath path, @NotNull @Valid FindingRequest request) {
        return answer(decide.disagreement(path.address(), request.toFinding()));
    }

    @POST
    @Path("/{item}/review-requests")
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Ask to look again at an item that was lost; once an item",
            description = "In the explanation window. Refusals of its own: disclosure-item-not-found (404), "
                    + "explanation-closed, item-not-lost, item-fell-with-another, review-exists (409).")
    @APIResponseSchema(value = OutcomeResponse.class, responseCode = "201", responseDescription = "Asked")
    public RestResponse<OutcomeResponse> requestReview(
            @BeanParam ItemPath path, @NotNull @Valid ReviewRequest request) {
        ReadOutcome.Seen seen =
                requestReview.ask(path.address(), request.explanation().strip());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, OutcomeResponse.of(seen, reasons))
                .header(HttpHeaders.LOCATION, path.address().path() + "/outcome")
                .build();
    }

    @POST
    @Path("/{item}/review-requests/decision")
    @Idempotent
    @RolesAllowed({Role.ASSESSOR, Role.HUB_ADMIN})
    @Operation(
            summary = "Decide what the agency asked to look at again",
            description =
                    "From the first day of explanation to the last of confirmation, by somebody who has neither scored "
                            + "the item nor decided it before. Refusals of its own: disclosure-item-not-found (404), "
                            + "reviewing-closed, no-review-waiting, decided-by-scorer (409), " + FAULTS)
    public RestResponse<OutcomeResponse> decideReview(
            @BeanParam ItemPath path, @NotNull @Valid FindingRequest request) {
        return answer(decide.review(path.address(), request.toFinding()));
    }

    private RestResponse<OutcomeResponse> answer(ReadOutcome.Seen seen) {
        return RestResponse.ok(OutcomeResponse.of(seen, reasons));
    }
}

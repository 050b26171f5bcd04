package org.itahub.assessment.disclosure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.FindDisagreements;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.problem.Parameters;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** The queue of items that wait for a third assessor. */
@Path("/api/v1/disclosure-disagreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosure findings")
public class DisagreementsResource {

    private static final String BY_ID = "id";

    private final FindDisagreements disagreements;
    private final Reasons reasons;

    DisagreementsResource(FindDisagreements disagreements, Reasons reasons) {
        this.disagreements = disagreements;
        this.reasons = reasons;
    }

    @GET
    @RolesAllowed({Role.ASSESSOR, Role.HUB_ADMIN})
    @Operation(summary = "Items on which two assessors differ, of agencies within the caller's reach")
    public RestResponse<Page<DisagreementResponse>> list(
            @Parameter(description = "Of that year only", example = "2565") @QueryParam("fiscalYear") String fiscalYear,
            @BeanParam PageRequest page,
            UriInfo uri) {
        page.sort(Set.of(BY_ID), BY_ID);
        Optional<Integer> year = Optional.ofNullable(fiscalYear).map(text -> Parameters.positive("fiscalYear", text));
        return Page.of(
                        disagreements.waiting(year, page.afterNumber(0), page.limit() + 1),
                        page.limit(),
                        waiting -> Long.toString(waiting.id()),
                        waiting -> DisagreementResponse.of(waiting, reasons))
                .respond(uri);
    }
}

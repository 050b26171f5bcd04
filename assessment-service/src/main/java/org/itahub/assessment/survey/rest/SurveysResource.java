package org.itahub.assessment.survey.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.itahub.assessment.problem.Parameters;
import org.itahub.assessment.survey.ListSurveys;
import org.itahub.assessment.survey.ListedSurvey;
import org.itahub.assessment.survey.RecountYear;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** The surveys of many agencies. */
@Path("/api/v1/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveysResource {

    private final ListSurveys surveys;
    private final RecountYear recount;

    SurveysResource(ListSurveys surveys, RecountYear recount) {
        this.surveys = surveys;
        this.recount = recount;
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed({
        Role.HUB_OFFICER,
        Role.AGENCY_OFFICER,
        Role.AGENCY_APPROVER,
        Role.HUB_ADMIN,
        Role.ASSESSOR,
        Role.SYSTEM
    })
    @Operation(summary = "List how far the surveys of the caller's agencies have got, by agency, year and instrument")
    public RestResponse<Page<ListedSurveyEntry>> list(
            @Parameter(description = "Province in Thai", example = "พิษณุโลก") @QueryParam("province") String province,
            @Parameter(example = "2565") @QueryParam("fiscalYear") String fiscalYear,
            @BeanParam PageRequest page,
            UriInfo uri) {
        page.sort(Set.of("agencyCode"), "agencyCode");
        Optional<Integer> year = Optional.ofNullable(fiscalYear).map(text -> Parameters.positive("fiscalYear", text));
        return Page.of(
                        surveys.matching(Optional.ofNullable(province), year, page.after(), page.limit() + 1),
                        page.limit(),
                        ListedSurvey::place,
                        ListedSurveyEntry::of)
                .respond(uri);
    }

    @GET
    @Path("recount")
    @RunOnVirtualThread
    @RolesAllowed({Role.HUB_ADMIN, Role.ASSESSOR})
    @Operation(
            summary = "Count the sheets of all agencies in a year, from the raw answers",
            description = "Refusals of its own: framework-not-found and survey-instrument-unknown (404).")
    public RecountResponse recount(
            @Parameter(example = "2565") @QueryParam("fiscalYear") @DefaultValue("") String fiscalYear,
            @Parameter(example = "EIT") @QueryParam("instrument") @DefaultValue("EIT") String instrument) {
        return RecountResponse.of(instrument, recount.of(Parameters.positive("fiscalYear", fiscalYear), instrument));
    }
}

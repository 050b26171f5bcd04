package org.itahub.assessment.agency.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyFilter;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.agency.FindAgencies;
import org.itahub.assessment.problem.Parameters;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The agencies of the hub. */
@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
public class AgenciesResource {

    private final FindAgencies agencies;

    AgenciesResource(FindAgencies agencies) {
        this.agencies = agencies;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "List agencies by code")
    public RestResponse<Page<AgencyResponse>> list(
            @Parameter(description = "Province in Thai", example = "พิษณุโลก") @QueryParam("province") String province,
            @Parameter(description = "Kind of agency", example = "PAO") @QueryParam("type") String type,
            @Parameter(description = "Part of the code or of a name") @QueryParam("q") String words,
            @BeanParam PageRequest page,
            UriInfo uri) {
        page.sort(Set.of("code"), "code");
        AgencyFilter filter = new AgencyFilter(
                Optional.ofNullable(province),
                Optional.ofNullable(type).map(text -> Parameters.constant("type", AgencyType.class, text)),
                Optional.ofNullable(words).filter(text -> !text.isBlank()));
        return Page.of(
                        agencies.matching(filter, page.after(), page.limit() + 1),
                        page.limit(),
                        Agency::code,
                        AgencyResponse::of)
                .respond(uri);
    }
}

package org.itahub.reporting.province.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.itahub.reporting.YearParameter;
import org.itahub.reporting.province.AgencyStanding;
import org.itahub.reporting.province.ProvinceCount;
import org.itahub.reporting.province.WatchedProvinces;
import org.itahub.reporting.province.store.ProvinceLists;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/provinces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provinces")
public class ProvincesResource {
    private final ProvinceLists lists;
    private final WatchedProvinces watched;

    ProvincesResource(ProvinceLists lists, WatchedProvinces watched) {
        this.lists = lists;
        this.watched = watched;
    }

    @GET
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER, Role.SYSTEM})
    @Operation(summary = "The provinces that the caller watches, by name")
    public RestResponse<Page<ProvinceCount>> provinces(@BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of("province"), "province");
        var rows = lists.provinces(watched.reach(), page.after().orElse(""), page.limit() + 1);
        return Page.of(rows, page.limit(), ProvinceCount::province, row -> row).respond(uri);
    }

    @GET
    @Path("/{province}/agencies/{year}")
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER, Role.SYSTEM})
    @Operation(
            summary = "A province's agencies by code: result of a year, state of the next year's plan",
            description =
                    "For the hub officer of the province, hub administrators and systems with scope overview:read")
    public RestResponse<Page<AgencyStanding>> agencies(
            @Parameter(description = "Thai name of the province", example = "พิษณุโลก") @PathParam("province")
                    String province,
            @Parameter(description = "Fiscal year of the results, Buddhist era", example = "2565") @PathParam("year")
                    String year,
            @BeanParam PageRequest page,
            UriInfo uri) {
        watched.require(province);
        page.sort(Set.of("code"), "code");
        var rows = lists.agencies(
                province, YearParameter.of(year).value(), page.after().orElse(""), page.limit() + 1);
        return Page.of(rows, page.limit(), AgencyStanding::code, row -> row).respond(uri);
    }
}

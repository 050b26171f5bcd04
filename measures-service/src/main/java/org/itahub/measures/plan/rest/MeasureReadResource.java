package org.itahub.measures.plan.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.MeasureNumbers;
import org.itahub.measures.plan.PlanReader;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasureReadResource {
    private static final String BY_NUMBER = "no";

    private final PlanReader reader;

    MeasureReadResource(PlanReader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(summary = "The plan's measures", description = "Refusals of its own: plan-not-found (404).")
    public RestResponse<Page<MeasureResponse>> list(
            @PathParam("code") String code, @PathParam("year") String year, @BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(BY_NUMBER), BY_NUMBER);
        long after = page.afterNumber(0);
        List<Measure> rows = reader.read(code, FiscalYears.parse(year)).plan().measures().stream()
                .filter(measure -> measure.no() > after)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(
                        rows.stream().map(MeasureResponse::of).toList(),
                        page.limit(),
                        measure -> Integer.toString(measure.no()),
                        measure -> measure)
                .respond(uri);
    }

    @GET
    @Path("/{no}")
    @Operation(summary = "One measure", description = "Refusals of its own: plan-not-found, measure-not-found (404).")
    public RestResponse<MeasureResponse> read(
            @PathParam("code") String code, @PathParam("year") String year, @PathParam("no") String no) {
        StoredPlan stored = reader.read(code, FiscalYears.parse(year));
        Measure measure = MeasureNumbers.of(no, stored.plan());
        return ETags.ok(MeasureResponse.of(measure), stored.version());
    }
}

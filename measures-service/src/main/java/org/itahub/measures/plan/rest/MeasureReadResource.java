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
import java.util.stream.IntStream;
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
    private static final String AS_SHOWN = "position";

    private final PlanReader reader;

    MeasureReadResource(PlanReader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(
            summary = "The plan's measures in the order in which it shows them",
            description = "Refusals of its own: plan-not-found (404).")
    public RestResponse<Page<MeasureResponse>> list(
            @PathParam("code") String code, @PathParam("year") String year, @BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(AS_SHOWN), AS_SHOWN);
        List<Measure> measures =
                reader.read(code, FiscalYears.parse(year)).plan().measures();
        List<Integer> places = IntStream.range(0, measures.size())
                .boxed()
                .skip(Math.max(0, page.afterNumber(-1) + 1))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(
                        places,
                        page.limit(),
                        place -> Integer.toString(place),
                        place -> MeasureResponse.of(measures.get(place)))
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

package org.itahub.assessment.trend.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.trend.ReadTrends;
import org.itahub.platform.tables.TableFiles;

/** An agency's figures over the years. */
@Path("/api/v1/agencies/{code}")
@Tag(name = "Analysis")
public class TrendResource {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final String DESCRIPTION =
            "Each point says how it stands to the year before in which the figure is known: COMPARABLE, LIMITED or "
                    + "NOT_COMPARABLE, with the reasons. Items are followed through the crosswalks, so that a figure may "
                    + "have another code in another year. The public sees published results only. Refusals of its own: "
                    + "trend-figure-unknown, trend-figures-too-many, trend-years-out-of-order (400), "
                    + "framework-not-found (404).";

    private final ReadTrends trends;

    TrendResource(ReadTrends trends) {
        this.trends = trends;
    }

    @GET
    @Path("trends")
    @RunOnVirtualThread
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(summary = "Figures over the years, as JSON or CSV by Accept", description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The trends",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TrendsResponse.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "406",
            description = "not-acceptable: neither JSON nor CSV is asked for",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response get(@PathParam("code") String code, @BeanParam TrendParameters wanted, @Context Request request) {
        Variant variant = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build());
        if (variant != null && variant.getMediaType().isCompatible(CSV)) {
            return csv(code, wanted);
        }
        return Response.ok(read(code, wanted), MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Path("trends.csv")
    @RunOnVirtualThread
    @Produces("text/csv")
    @Operation(summary = "The same as CSV", description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A line for each code of each figure in each year",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response table(@PathParam("code") String code, @BeanParam TrendParameters wanted) {
        return csv(code, wanted);
    }

    private Response csv(String code, TrendParameters wanted) {
        return Response.ok(TableFiles.csv(TrendTable.of(read(code, wanted))), CSV)
                .header("Content-Disposition", "attachment; filename=\"trends-" + code + ".csv\"")
                .build();
    }

    private TrendsResponse read(String code, TrendParameters wanted) {
        return TrendsResponse.of(trends.read(code, wanted.codes(), wanted.span()));
    }
}

package org.itahub.assessment.statistics.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the published results of all agencies come to. */
@Path("/api/v1/statistics")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
@Tag(name = "Statistics")
public class NationStatisticsResource {

    private final StatisticsAnswers answers;

    NationStatisticsResource(StatisticsAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("{year}")
    @RunOnVirtualThread
    @Operation(
            summary = "Read a year's statistics of all agencies",
            description =
                    "Levels, mean, share at or over the target, most common weak items and the change on the year "
                            + "before, of published results only. JSON or CSV (Accept, or .csv behind the year).")
    @APIResponse(
            responseCode = "200",
            description = "The year; no entry where nothing is published",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatisticsResponse.class)),
                @Content(mediaType = OpenData.CSV, schema = @Schema(implementation = String.class))
            })
    public Response year(@Parameter(example = "2565") @PathParam("year") int year, @Context HttpHeaders headers) {
        return answers.of(Optional.empty(), new Years(year, year), headers);
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read the statistics of all agencies over several years",
            description = "The same for each year from one to another, 20 at most. JSON or CSV (Accept, or "
                    + "statistics.csv).")
    @APIResponse(
            responseCode = "200",
            description = "The years that have published results, earliest first",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatisticsResponse.class)),
                @Content(mediaType = OpenData.CSV, schema = @Schema(implementation = String.class))
            })
    public Response years(
            @Parameter(description = "First fiscal year", example = "2561") @QueryParam("from") String from,
            @Parameter(description = "Last fiscal year", example = "2565") @QueryParam("to") String to,
            @Context HttpHeaders headers) {
        return answers.of(Optional.empty(), Years.parse(from, to), headers);
    }
}

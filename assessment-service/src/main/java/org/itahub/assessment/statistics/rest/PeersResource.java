package org.itahub.assessment.statistics.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.statistics.ReadPeers;
import org.itahub.platform.kept.KeptAnswers;

/** A result among its peers. */
@Path("/api/v1/agencies/{code}/assessments/{year}/peers")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
@Tag(name = "Statistics")
public class PeersResource {

    private final ReadPeers peers;
    private final KeptAnswers kept;
    private final OpenData openData;

    PeersResource(ReadPeers peers, KeptAnswers kept, OpenData openData) {
        this.peers = peers;
        this.kept = kept;
        this.openData = openData;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Compare the published result with those of agencies of the same type and size",
            description =
                    "In the province and in all, first of the same size class by the staff that the year's internal survey states, "
                            + "then of any size; where no number is stated, of any size only. Position, quartiles (on a straight line between two scores), mean "
                            + "and difference to it, of the total and of each indicator. JSON or CSV (Accept, or peers.csv).")
    @APIResponse(
            responseCode = "200",
            description = "The groups",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PeersResponse.class)),
                @Content(mediaType = OpenData.CSV, schema = @Schema(implementation = String.class))
            })
    public Response get(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Context HttpHeaders headers) {
        return kept.forEverybody(Topics.NATION, () -> openData.write(PeersResponse.of(peers.of(code, year)), headers))
                .toResponse();
    }
}

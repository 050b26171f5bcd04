package org.itahub.measures.obstacles;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/obstacle-codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obstacles")
public class ObstacleCodeResource {
    private final ObstacleCodes codes;

    ObstacleCodeResource(ObstacleCodes codes) {
        this.codes = codes;
    }

    /** The whole list, which is short. */
    public record ObstacleCodeList(List<ObstacleCode> items) {}

    @GET
    @Operation(summary = "The kinds of obstacles that reports name, with their Thai and English names")
    public ObstacleCodeList list() {
        return new ObstacleCodeList(codes.all());
    }
}

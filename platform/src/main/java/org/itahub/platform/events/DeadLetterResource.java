package org.itahub.platform.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

@Path("/api/v1/dead-letters/{topic}/replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class DeadLetterResource {
    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** @param replayed how many events went back to their topic */
    @Schema(examples = "{\"topic\": \"ita.plans.v1\", \"replayed\": 3}")
    public record Replay(String topic, int replayed) {}

    @POST
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(summary = "Send a topic's dead letters back to it, once their reason is put right")
    public Replay replay(@PathParam("topic") String topic) {
        if (!Topics.ALL.contains(topic)) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        return new Replay(topic, deadLetters.replay(topic));
    }
}

package org.itahub.reporting.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.identity.Role;

@Path("/api/v1/read-model/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Read model", description = "For the operator")
public class RebuildsResource {
    private static final String EXAMPLE = """
            {
              "topics": [
                {"topic": "ita.agencies.v1", "events": 3, "rejected": 0},
                {"topic": "ita.assessments.v1", "events": 5, "rejected": 0},
                {"topic": "ita.plans.v1", "events": 9, "rejected": 0},
                {"topic": "ita.progress.v1", "events": 6, "rejected": 1}
              ],
              "contentHash": {
                "before": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                "after": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
              }
            }""";

    private final RebuildReadModel rebuild;

    RebuildsResource(RebuildReadModel rebuild) {
        this.rebuild = rebuild;
    }

    @Schema(name = "Rebuild")
    public record RebuildResponse(List<TopicResponse> topics, ContentHash contentHash) {
        static RebuildResponse of(RebuildReadModel.Rebuild done) {
            return new RebuildResponse(
                    done.topics().stream()
                            .map(count -> new TopicResponse(count.topic(), count.events(), count.rejected()))
                            .toList(),
                    new ContentHash(done.contentHashBefore(), done.contentHashAfter()));
        }
    }

    @Schema(name = "RebuildTopic")
    public record TopicResponse(
            String topic,

            @Schema(description = "Events read, from the topic's beginning")
            int events,

            @Schema(description = "Of these, how many cannot be processed; they are among the dead letters")
            int rejected) {}

    @Schema(name = "RebuildContentHash", description = "SHA-256 of the read model; equal exactly when the content is")
    public record ContentHash(String before, String after) {}

    @POST
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Build the read model anew from the beginning of the topics",
            description =
                    "In one transaction: readers see the old model until the new one is whole. Repeating it is safe.")
    @APIResponse(
            responseCode = "200",
            description = "Rebuilt",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RebuildResponse.class),
                            examples = @ExampleObject(name = "unchanged", value = EXAMPLE)))
    @APIResponse(
            responseCode = "409",
            description = "topics-incomplete: a topic is missing, was cut short or emptied; the old model stays",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "503",
            description = "unavailable: Kafka or the assessment service does not answer; the old model stays",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RebuildResponse create() {
        return RebuildResponse.of(rebuild.run());
    }
}

package org.itahub.reporting.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.platform.jobs.Job;
import org.itahub.platform.jobs.JobState;
import org.itahub.platform.jobs.KeptProblem;

/**
 * A rebuild as it stands.
 *
 * @param progress per cent of the work, an estimate
 * @param topics what was read; once it is done
 * @param contentHash of the read model; once it is done
 * @param problem why the old model stays; of a job that failed
 */
@Schema(name = "RebuildJob", examples = """
                {"id": "1b4e28ba-2fa1-41d2-883f-0016d3cca427", "state": "DONE", "progress": 100, "startedBy": "admin", \
                "createdAt": "2023-01-10T09:00:00+07:00", "startedAt": "2023-01-10T09:00:00+07:00", \
                "finishedAt": "2023-01-10T09:00:01+07:00", "topics": [\
                {"topic": "ita.agencies.v1", "events": 3, "rejected": 0}, \
                {"topic": "ita.assessments.v1", "events": 5, "rejected": 0}, \
                {"topic": "ita.plans.v1", "events": 9, "rejected": 0}, \
                {"topic": "ita.progress.v1", "events": 6, "rejected": 1}], "contentHash": {\
                "before": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef", \
                "after": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"}}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RebuildJobResponse(
        UUID id,
        JobState state,
        int progress,
        String startedBy,
        OffsetDateTime createdAt,
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt,
        List<TopicResponse> topics,
        ContentHash contentHash,
        KeptProblem problem) {

    @Schema(name = "RebuildTopic")
    record TopicResponse(
            String topic,

            @Schema(description = "Events read, from the topic's beginning")
            int events,

            @Schema(description = "Of these, how many cannot be processed; they are among the dead letters")
            int rejected) {

        static TopicResponse of(Rebuild.Topic read) {
            return new TopicResponse(read.topic(), read.events(), read.rejected());
        }
    }

    @Schema(name = "RebuildContentHash", description = "SHA-256 of the read model; equal exactly when the content is")
    record ContentHash(String before, String after) {}

    static String path(UUID id) {
        return "/api/v1/rebuild-jobs/" + id;
    }

    static RebuildJobResponse of(Rebuilds.Followed it) {
        Job job = it.job();
        Optional<Rebuild> rebuild = it.rebuild();
        return new RebuildJobResponse(
                job.id(),
                job.state(),
                job.progress(),
                job.startedBy(),
                job.createdAt(),
                job.startedAt().orElse(null),
                job.finishedAt().orElse(null),
                rebuild.map(done ->
                                done.topics().stream().map(TopicResponse::of).toList())
                        .orElse(null),
                rebuild.map(done -> new ContentHash(done.contentHashBefore(), done.contentHashAfter()))
                        .orElse(null),
                job.problem().orElse(null));
    }
}

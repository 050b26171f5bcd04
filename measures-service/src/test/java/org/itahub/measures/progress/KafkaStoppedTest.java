package org.itahub.measures.progress;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.itahub.embedded.test.HubServers;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;

@HubTest
class KafkaStoppedTest {
    private static final String SUBMITTED = "org.itahub.progress.submitted.v1";

    @Test
    void progress_submitted_while_kafka_is_stopped_is_kept_and_told_once_after_it_is_back() throws Exception {
        String code = Given.draftedProgress();
        HubServers.stopKafka();
        try {
            Given.officer(code)
                    .header("If-Match", "\"0\"")
                    .post(Given.progress(code) + "/submit")
                    .then()
                    .statusCode(200)
                    .body("review", is("SUBMITTED"));
            // Long enough for the relay to have tried and failed.
            Thread.sleep(Duration.ofSeconds(7));
        } finally {
            HubServers.startKafka();
        }

        List<KafkaEvents.Seen> seen = KafkaEvents.await(Topics.PROGRESS, code, SUBMITTED, 1);

        assertEquals(1, seen.size());
        // What the relay might send again would come now.
        Thread.sleep(Duration.ofSeconds(3));
        assertEquals(1, KafkaEvents.await(Topics.PROGRESS, code, SUBMITTED, 1).size());
        Given.officer(code).get(Given.progress(code)).then().body("review", is("SUBMITTED"));
    }
}

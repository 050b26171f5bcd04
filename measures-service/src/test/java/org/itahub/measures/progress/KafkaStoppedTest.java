package org.itahub.measures.progress;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.time.Duration;
import org.itahub.embedded.test.HubServers;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.measures.Waiting;
import org.itahub.platform.events.Topics;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;

@HubTest
class KafkaStoppedTest {
    private static final String SUBMITTED = "org.itahub.progress.submitted.v1";

    @Inject
    AgroalDataSource database;

    @Test
    void progress_submitted_while_kafka_is_stopped_is_kept_and_told_once_after_it_is_back() throws Exception {
        String code = Given.draftedProgress();
        Waiting.until("everything before is told", () -> waiting(code) == 0);
        HubServers.stopKafka();
        try {
            Given.officer(code)
                    .header("If-Match", "\"0\"")
                    .post(Given.progress(code) + "/submit")
                    .then()
                    .statusCode(200)
                    .body("review", is("SUBMITTED"));
            // Longer than a try of the relay takes, so that one has failed.
            Thread.sleep(Duration.ofSeconds(7));
            assertEquals(1, waiting(code));
        } finally {
            HubServers.startKafka();
        }

        Waiting.until("the outbox is empty", () -> waiting(code) == 0);

        assertEquals(1, KafkaEvents.await(Topics.PROGRESS, code, SUBMITTED, 1).size());
        Given.officer(code).get(Given.progress(code)).then().body("review", is("SUBMITTED"));
    }

    private int waiting(String code) {
        return new Sql(database)
                .query("SELECT count(*) FROM outbox_event WHERE key = ?", row -> row.getInt(1), code)
                .getFirst();
    }
}

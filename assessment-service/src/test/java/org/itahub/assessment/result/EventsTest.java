package org.itahub.assessment.result;

import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.assessment.api.Topic;
import org.itahub.embedded.test.EventContract;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** What really arrives on Kafka, held against the schemas of the event catalogue. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class EventsTest {

    private static final String AGENCIES = "ita.agencies.v1";
    private static final String AGENCY_CHANGED = "org.itahub.agency.changed.v1";
    private static final String ASSESSMENTS = "ita.assessments.v1";
    private static final String PUBLISHED = "org.itahub.assessment.published.v1";

    @Test
    void registering_and_changing_an_agency_are_told_but_not_a_change_to_the_same_state() {
        String code = Api.newAgency();
        String changed = Api.agency(Api.PROVINCE).replace("Test SAO", "Told SAO");
        for (String version : List.of("\"1\"", "\"2\"")) {
            as(Tokens.admin())
                    .header("If-Match", version)
                    .body(changed)
                    .put(Api.agencyPath(code))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        as(Tokens.admin())
                .header("If-Match", "\"2\"")
                .body(changed.replace("Told SAO", "Last SAO"))
                .put(Api.agencyPath(code))
                .then()
                .statusCode(200);
        List<ConsumerRecord<String, String>> events = Topic.eventsOf(AGENCIES, code, 3);
        assertEquals(
                List.of("Test SAO", "Told SAO", "Last SAO"),
                events.stream()
                        .map(event -> parse(event.value()).get("nameEn").asText())
                        .toList());
        for (ConsumerRecord<String, String> event : events) {
            assertEquals(AGENCY_CHANGED, Topic.header(event, "ce_type"));
            EventContract.verify(AGENCY_CHANGED, event.value());
        }
    }

    @Test
    void a_publication_and_its_correction_are_told_with_their_revisions() {
        String code = Api.newAgency();
        String first = Api.enterAndPublish(code, 2565, Golden.items("phitsanulok-pao", 2565))
                .header("ETag");
        String draft = Api.enterOver(first, code, 2565, "{\"total\": 90, \"reason\": \"แก้ไข\"}")
                .header("ETag");
        Api.publish(draft, code, 2565).then().statusCode(200);
        List<ConsumerRecord<String, String>> events = Topic.eventsOf(ASSESSMENTS, code, 2);
        assertEquals(2, events.size());
        for (ConsumerRecord<String, String> event : events) {
            assertEquals(PUBLISHED, Topic.header(event, "ce_type"));
            EventContract.verify(PUBLISHED, event.value());
        }
        JsonNode publication = parse(events.getFirst().value());
        assertEquals(1, publication.get("revision").asInt());
        assertEquals("96.99", publication.get("total").asText());
        assertEquals("AA", publication.get("level").get("code").asText());
        assertEquals(
                "IMPROVE",
                Api.entry(publication.get("indicators"), "1").get("triage").asText());
        assertEquals(
                "KEEP",
                Api.entry(publication.get("indicators"), "9").get("triage").asText());
        assertEquals(200, Api.anybody().get(publication.get("result").asText()).statusCode());
        JsonNode correction = parse(events.getLast().value());
        assertEquals(2, correction.get("revision").asInt());
        assertEquals("แก้ไข", correction.get("reason").asText());
    }

    @Test
    void a_refused_publication_is_not_told() {
        String code = Api.newAgency();
        String draft = Api.enter(code, 2565, "{\"indicators\": {\"1\": 90}}").header("ETag");
        Api.publish(draft, code, 2565).then().statusCode(422);
        String complete = Api.enterOver(draft, code, 2565, "{\"total\": 77}").header("ETag");
        Api.publish(complete, code, 2565).then().statusCode(200);
        List<ConsumerRecord<String, String>> events = Topic.eventsOf(ASSESSMENTS, code, 1);
        assertEquals(
                List.of("77.00"),
                events.stream()
                        .map(event -> parse(event.value()).get("total").asText())
                        .toList());
    }
}

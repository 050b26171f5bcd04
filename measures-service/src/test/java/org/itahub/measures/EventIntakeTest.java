package org.itahub.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.UUID;
import org.itahub.embedded.test.EventContract;
import org.itahub.measures.agencies.Agencies;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.results.PublishedResults;
import org.itahub.platform.events.Topics;
import org.itahub.platform.fiscal.FiscalYear;
import org.junit.jupiter.api.Test;

@HubTest
class EventIntakeTest {
    private static final String AGENCY_CHANGED = "org.itahub.agency.changed.v1";
    private static final String RESULT_PUBLISHED = "org.itahub.assessment.published.v1";

    @Test
    void the_catalogues_example_of_an_agency_is_understood() {
        String example = EventContract.example(AGENCY_CHANGED).replace("2650101", "2650102");

        publish(Topics.AGENCIES, AGENCY_CHANGED, "2650102", 1, example);

        Waiting.until("agency 2650102 is known", () -> find("2650102").isPresent());
        Agency agency = find("2650102").orElseThrow();
        assertEquals("พิษณุโลก", agency.province());
        assertEquals("สำนักปลัด", agency.units().getFirst().nameTh());
    }

    @Test
    void the_catalogues_example_of_a_result_is_understood() {
        String example = EventContract.example(RESULT_PUBLISHED).replace("2650101", "2650103");

        publish(Topics.ASSESSMENTS, RESULT_PUBLISHED, "2650103", 1, example);

        Waiting.until("result of 2650103 is known", () -> revision("2650103").isPresent());
        assertEquals(Optional.of(1), revision("2650103"));
    }

    @Test
    void an_event_that_comes_twice_has_its_effect_once() {
        UUID id = UUID.randomUUID();
        publish(id, Topics.AGENCIES, "H300001", 1, agency("H300001", "ชุมพร"));
        Waiting.until("agency H300001 is known", () -> find("H300001").isPresent());

        publish(id, Topics.AGENCIES, "H300001", 9, agency("H300001", "ระนอง"));
        publish(UUID.randomUUID(), Topics.AGENCIES, "H300001", 2, agency("H300001", "พังงา"));

        Waiting.until("the third event has come", () -> province("H300001").equals("พังงา"));
    }

    @Test
    void an_older_state_does_not_overwrite_a_newer_one() {
        publish(UUID.randomUUID(), Topics.AGENCIES, "H300002", 5, agency("H300002", "ชุมพร"));
        publish(UUID.randomUUID(), Topics.AGENCIES, "H300002", 4, agency("H300002", "ระนอง"));
        publish(
                UUID.randomUUID(),
                Topics.AGENCIES,
                "H300002",
                6,
                agency("H300002", "ชุมพร").replace("เก่า", "ใหม่"));

        Waiting.until(
                "the last event has come",
                () -> find("H300002").map(Agency::nameTh).orElse("").equals("อบต.ใหม่"));
        assertEquals("ชุมพร", province("H300002"));
    }

    @Test
    void poison_goes_to_the_dead_letters_with_its_reason_and_does_not_block() {
        KafkaEvents.publishBare(Topics.AGENCIES, "H300003", "not an event");
        publish(UUID.randomUUID(), Topics.AGENCIES, "H300003", 1, "{\"code\": \"H300003\"}");
        publish(UUID.randomUUID(), Topics.AGENCIES, "H300003", 2, agency("H300003", "ชุมพร"));

        Waiting.until("agency H300003 is known", () -> find("H300003").isPresent());
        Waiting.until(
                "two dead letters",
                () -> KafkaEvents.onTopic(Topics.deadLetters(Topics.AGENCIES), "H300003")
                                .size()
                        == 2);
        var letters = KafkaEvents.onTopic(Topics.deadLetters(Topics.AGENCIES), "H300003");
        assertEquals("not an event", letters.getFirst().data());
        assertTrue(letters.getFirst().headers().get("dead-letter-reason").contains("missing"));
        assertTrue(letters.getLast().headers().get("dead-letter-reason").contains("province"));
    }

    @Test
    void a_type_that_this_service_does_not_know_is_passed_over() {
        KafkaEvents.publish(new KafkaEvents.Outgoing(
                UUID.randomUUID(), Topics.AGENCIES, "org.itahub.agency.closed.v1", "H300004", 1, "{}"));
        publish(UUID.randomUUID(), Topics.AGENCIES, "H300004", 2, agency("H300004", "ชุมพร"));

        Waiting.until("agency H300004 is known", () -> find("H300004").isPresent());
        assertEquals(
                0,
                KafkaEvents.onTopic(Topics.deadLetters(Topics.AGENCIES), "H300004")
                        .size());
    }

    private static void publish(String topic, String type, String key, long sequence, String data) {
        KafkaEvents.publish(new KafkaEvents.Outgoing(UUID.randomUUID(), topic, type, key, sequence, data));
    }

    private static void publish(UUID id, String topic, String key, long sequence, String data) {
        KafkaEvents.publish(new KafkaEvents.Outgoing(id, topic, AGENCY_CHANGED, key, sequence, data));
    }

    private static String agency(String code, String province) {
        return """
                {"code": "%s", "nameTh": "อบต.เก่า", "nameEn": "Old SAO", "type": "SAO", "province": "%s",
                 "district": "เมือง", "units": []}""".formatted(code, province);
    }

    private static Optional<Agency> find(String code) {
        return Arc.container().instance(Agencies.class).get().find(code);
    }

    private static String province(String code) {
        return find(code).orElseThrow().province();
    }

    private static Optional<Integer> revision(String code) {
        return Arc.container().instance(PublishedResults.class).get().revision(code, new FiscalYear(2565));
    }
}

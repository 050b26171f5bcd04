package org.itahub.measures;

import static org.hamcrest.Matchers.hasSize;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.UUID;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class IdempotencyTest {
    private static final String FIFTY = "a-key-of-fifty-characters-as-a-client-may-make-it-";
    /** 201 characters. */
    private static final String TOO_LONG = FIFTY + FIFTY + FIFTY + FIFTY + "x";

    @Test
    void the_same_request_under_the_same_key_gets_the_first_answer_and_is_done_once() {
        String code = Given.draftedPlan();
        String key = UUID.randomUUID().toString();

        Response first = add(code, key, Given.measure(2));
        Response second = add(code, key, Given.measure(2));

        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals("true", second.header("Idempotency-Replayed"));
        Given.officer(code).get(Given.plan(code)).then().body("measures", hasSize(1));
    }

    @Test
    void another_body_under_a_used_key_is_refused() {
        String code = Given.draftedPlan();
        String key = UUID.randomUUID().toString();
        add(code, key, Given.measure(2)).then().statusCode(201);

        refused(add(code, key, Given.measure(4)), 422, "idempotency-key-reused");

        Given.officer(code).get(Given.plan(code)).then().body("measures", hasSize(1));
    }

    @Test
    void drafting_twice_under_one_key_makes_one_plan_and_one_event() {
        String code = Given.agencyWithResult();
        String key = UUID.randomUUID().toString();

        draft(code, key).then().statusCode(201);
        draft(code, key).then().statusCode(201);

        assertEquals(
                1,
                KafkaEvents.await(Topics.PLANS, code, "org.itahub.plan.drafted.v1", 1)
                        .size());
    }

    @Test
    void signing_twice_under_one_key_signs_once() {
        String code = Given.submittedPlan();
        String key = UUID.randomUUID().toString();
        String tag = Given.planTag(code);

        sign(code, key, tag).then().statusCode(201).body("signatures", hasSize(1));
        sign(code, key, tag).then().statusCode(201).body("signatures", hasSize(1));

        Given.officer(code).get(Given.plan(code)).then().body("signatures", hasSize(1));
    }

    @Test
    void a_refused_request_does_not_use_up_its_key() {
        String code = Given.draftedPlan();
        String key = UUID.randomUUID().toString();
        refused(add(code, key, Given.measure(99)), 422, "measure-invalid");

        add(code, key, Given.measure(2)).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", TOO_LONG})
    void a_key_that_is_blank_or_too_long_is_refused_and_nothing_is_done(String key) {
        String code = Given.draftedPlan();

        refused(add(code, key, Given.measure(2)), 400, "invalid-idempotency-key");

        Given.officer(code).get(Given.plan(code)).then().body("measures", hasSize(0));
    }

    @Test
    void a_key_of_200_characters_is_one() {
        String code = Given.draftedPlan();

        add(code, TOO_LONG.substring(1), Given.measure(2)).then().statusCode(201);
    }

    private static Response add(String code, String key, String measure) {
        return Given.officer(code).header("Idempotency-Key", key).body(measure).post(Given.plan(code) + "/measures");
    }

    private static Response draft(String code, String key) {
        return Given.officer(code).header("Idempotency-Key", key).body("{}").post(Given.plan(code));
    }

    private static Response sign(String code, String key, String tag) {
        return Given.approver("clerk", code)
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .body("{\"decision\": \"SIGN\"}")
                .post(Given.plan(code) + "/signatures");
    }
}

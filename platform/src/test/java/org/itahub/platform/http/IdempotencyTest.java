package org.itahub.platform.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.itahub.platform.http.Things.GOOD;
import static org.itahub.platform.http.Things.officer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.itahub.embedded.test.HubServers;
import org.junit.jupiter.api.Test;

/** What a repeated key does. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class IdempotencyTest {
    @Test
    void a_repeated_key_replays_the_first_answer() {
        String key = UUID.randomUUID().toString();
        String first = officer()
                .header("Idempotency-Key", key)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        officer()
                .header("Idempotency-Key", key)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(201)
                .header("Location", first)
                .header("ETag", "\"1\"")
                .header("Idempotency-Replayed", "true")
                .body("name", equalTo("น้ำ"));
    }

    @Test
    void a_repeated_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        officer().header("Idempotency-Key", key).body(GOOD).post("/api/v1/things");
        officer()
                .header("Idempotency-Key", key)
                .body(GOOD.replace("96.99", "96.98"))
                .post("/api/v1/things")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_key_whose_work_failed_can_be_used_again() {
        String key = UUID.randomUUID().toString();
        officer()
                .header("Idempotency-Key", key)
                .body(GOOD.replace("น้ำ", "fails"))
                .post("/api/v1/things")
                .then()
                .statusCode(500)
                .body("code", equalTo("internal"))
                .body(not(containsString("secret")));
        officer()
                .header("Idempotency-Key", key)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(201);
    }
}

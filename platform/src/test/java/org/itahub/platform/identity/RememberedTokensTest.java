package org.itahub.platform.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** What a token said is remembered, and never longer or for more than the token itself. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class RememberedTokensTest {
    @Inject
    RememberedTokens tokens;

    @Test
    void a_remembered_token_says_the_same_again() {
        String token = Tokens.province("ชุมพร");
        for (int time = 0; time < 3; time++) {
            me(token).statusCode(200).body("provinces", equalTo(List.of("ชุมพร")));
        }
    }

    @Test
    void a_token_is_vouched_for_once_it_was_found_good() {
        String token = Tokens.signed("vouched", Map.of("groups", List.of("hub-officer")));
        assertFalse(tokens.vouchFor("Bearer " + token));
        me(token).statusCode(200);
        assertTrue(tokens.vouchFor("Bearer " + token));
        assertFalse(tokens.vouchFor(token));
    }

    @Test
    void two_tokens_of_one_user_are_not_mistaken_for_each_other() {
        String first = Tokens.of("somchai", List.of("agency-officer"), List.of("2650101"), List.of());
        String second = Tokens.of("somchai", List.of("agency-approver"), List.of("H140001"), List.of());
        me(first).body("agencies", equalTo(List.of("2650101")));
        me(second).body("agencies", equalTo(List.of("H140001"))).body("roles", equalTo(List.of("agency-approver")));
        me(first).body("agencies", equalTo(List.of("2650101")));
    }

    @Test
    void a_remembered_token_with_another_signature_is_refused() {
        String token = Tokens.province("ชุมพร");
        me(token).statusCode(200);
        String forged = token.substring(0, token.lastIndexOf('.') + 1)
                + Tokens.province("พิษณุโลก")
                        .substring(Tokens.province("พิษณุโลก").lastIndexOf('.') + 1);
        me(forged).statusCode(401);
    }

    @Test
    void a_remembered_token_ends_at_its_own_end() throws InterruptedException {
        me(Tokens.province("ชุมพร")).statusCode(200); // the first request of all takes its time
        long end = Instant.now().plusSeconds(4).getEpochSecond();
        String token = Tokens.signed("short", Map.of("groups", List.of("hub-officer"), "exp", end));
        me(token).statusCode(200);
        while (Instant.now().getEpochSecond() <= end) {
            Thread.sleep(100);
        }
        me(token).statusCode(401);
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/api/v1/me").then();
    }
}

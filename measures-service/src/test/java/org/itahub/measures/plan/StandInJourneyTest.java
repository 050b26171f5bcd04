package org.itahub.measures.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.util.List;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class StandInJourneyTest {
    @Test
    void a_stand_in_signs_in_the_holders_place_and_the_public_reads_the_post_and_that_it_was_one() {
        String code = Given.completePlan();
        setChain(code, standIn("deputy", "2022-11-01", "2022-11-30")).then().statusCode(200);
        GivenVersions.submit(code);

        Given.sign(code, "deputy")
                .then()
                .statusCode(201)
                .body("signatures[0].post", is("ปลัดองค์การบริหารส่วนตำบล"))
                .body("signatures[0].by", is("deputy"))
                .body("signatures[0].standIn", is(true));
        Given.sign(code, "chief").then().statusCode(201);

        String shown = given().get(Given.plan(code))
                .then()
                .statusCode(200)
                .body("signatures.standIn", equalTo(List.of(true, false)))
                .body("signatures.position", equalTo(List.of(1, 2)))
                .extract()
                .asString();
        assertFalse(shown.contains("deputy"), shown);
        String event = KafkaEvents.await(Topics.PLANS, code, "org.itahub.plan.published.v1", 1)
                .getFirst()
                .data();
        assertFalse(event.contains("deputy"), event);
    }

    @Test
    void who_is_no_stand_in_today_is_out_of_turn() {
        String code = Given.completePlan();
        setChain(code, standIn("earlier", "2022-10-01", "2022-11-06"), standIn("later", "2022-11-30", "2022-12-31"))
                .then()
                .statusCode(200);
        GivenVersions.submit(code);

        refused(Given.sign(code, "earlier"), 409, "signature-out-of-turn");
        refused(Given.sign(code, "later"), 409, "signature-out-of-turn");

        Given.sign(code, "clerk").then().statusCode(201).body("signatures[0].standIn", is(false));
    }

    @Test
    void a_stand_in_named_while_the_plan_is_on_its_way_signs_it() {
        String code = Given.submittedPlan();
        refused(Given.sign(code, "deputy"), 409, "signature-out-of-turn");

        setChain(code, standIn("deputy", "2022-11-01", "2022-11-30")).then().statusCode(200);

        Given.sign(code, "deputy")
                .then()
                .statusCode(201)
                .body("signatures[0].standIn", is(true))
                .body("chain[0].standIns.holder", equalTo(List.of("deputy")));
    }

    @Test
    void the_chain_shows_its_stand_ins_to_those_who_may_read_it() {
        String code = Given.completePlan();
        setChain(code, standIn("deputy", "2022-11-01", "2022-11-30")).then().statusCode(200);

        Given.officer(code)
                .get(chain(code))
                .then()
                .statusCode(200)
                .body("steps[0].standIns[0].holder", is("deputy"))
                .body("steps[0].standIns[0].from", is("2022-11-01"))
                .body("steps[0].standIns[0].to", is("2022-11-30"))
                .body("steps[1].standIns", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deputy, 2022-11-30, 2022-11-01 | stand-in-period-reversed | /steps/0/standIns/0/to",
                "clerk, 2022-11-01, 2022-11-30  | stand-in-is-holder       | /steps/0/standIns/0/holder"
            })
    void a_stand_in_that_cannot_be_is_refused_with_its_code_and_place(String standIn, String problem, String pointer) {
        String code = Given.completePlan();
        String[] parts = standIn.split(", ");

        refused(setChain(code, standIn(parts[0], parts[1], parts[2])), 422, "sign-off-chain-invalid")
                .body("errors.code", equalTo(List.of(problem)))
                .body("errors.pointer", equalTo(List.of(pointer)));

        Given.officer(code).get(chain(code)).then().body("steps[0].standIns", hasSize(0));
    }

    @Test
    void a_post_has_one_stand_in_at_a_time_and_stands_in_the_chain_once() {
        String code = Given.completePlan();

        refused(
                        setChain(
                                code,
                                standIn("deputy", "2022-11-01", "2022-11-30"),
                                standIn("other", "2022-11-30", "2022-12-31")),
                        422,
                        "sign-off-chain-invalid")
                .body("errors.code", equalTo(List.of("stand-in-periods-overlap")))
                .body("errors.pointer", equalTo(List.of("/steps/0/standIns/1/from")));
        refused(put(code, """
                                {"steps": [{"post": "ปลัด", "holder": "clerk"}, {"post": "ปลัด", "holder": "clerk"}]}"""), 422, "sign-off-chain-invalid")
                .body("errors.code", equalTo(List.of("post-twice")))
                .body("errors.pointer", equalTo(List.of("/steps/1/post")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'holder': 'deputy', 'from': '2022-11-31', 'to': '2022-12-31'}",
                "{'holder': 'deputy', 'from': '2022-11-01'}",
                "{'holder': ' ', 'from': '2022-11-01', 'to': '2022-12-31'}"
            })
    void a_stand_in_that_cannot_be_read_is_refused(String standIn) {
        String code = Given.completePlan();

        refused(setChain(code, standIn.replace('\'', '"')), 400, "invalid-value");
    }

    private static String standIn(String holder, String from, String to) {
        return "{\"holder\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(holder, from, to);
    }

    private static Response setChain(String code, String... standIns) {
        return put(code, """
                {"steps": [{"post": "ปลัดองค์การบริหารส่วนตำบล", "holder": "clerk", "standIns": [%s]},
                           {"post": "นายกองค์การบริหารส่วนตำบล", "holder": "chief"}]}""".formatted(String.join(", ", standIns)));
    }

    private static Response put(String code, String body) {
        return Given.officer(code).header("If-Match", "*").body(body).put(chain(code));
    }

    private static String chain(String code) {
        return "/api/v1/agencies/" + code + "/sign-off-chain";
    }
}

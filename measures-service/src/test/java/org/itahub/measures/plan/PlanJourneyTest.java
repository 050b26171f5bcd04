package org.itahub.measures.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.util.List;
import org.itahub.embedded.test.EventContract;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class PlanJourneyTest {
    @BeforeAll
    static void numbers_are_read_exactly() {
        RestAssured.config = RestAssured.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    @Test
    void a_draft_has_an_issue_for_each_of_lumphlis_urgent_and_improvable_indicators() {
        String code = Given.agencyWithResult();

        Given.officer(code)
                .body("{}")
                .post(Given.plan(code))
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", "\"0\"")
                .body("state", is("DRAFT"))
                .body("resultYear", is(2565))
                .body("resultRevision", is(1))
                .body("version", is(1))
                .body("issues", hasSize(10))
                .body("issues.findAll { it.triage == 'URGENT' }.indicator", equalTo(List.of("2", "4", "5")))
                .body("issues[3].score", equalTo(new BigDecimal("75.94")))
                .body("issues[3].recoverablePoints", equalTo(new BigDecimal("1.44")))
                .body("measures", empty());
    }

    @Test
    void phitsanuloks_draft_leaves_out_the_indicators_at_full_score_and_names_weak_items() {
        String code = Given.agency("2650101");
        Given.publishResult(code, 2565);

        Given.officer(code)
                .body("{}")
                .post(Given.plan(code))
                .then()
                .statusCode(201)
                .body("issues.indicator", equalTo(List.of("1", "2", "3", "4", "5", "6", "7", "8")))
                .body("issues[2].items[0].code", is("I14"))
                .body("issues[2].items[0].score", equalTo(new BigDecimal("79.65")))
                .body("issues[2].items[0].recoverablePoints", equalTo(new BigDecimal("0.20")));
    }

    @Test
    void measures_are_added_read_replaced_and_removed_under_the_plans_tag() {
        String code = Given.draftedPlan();
        String measures = Given.plan(code) + "/measures";

        Given.officer(code)
                .body(Given.measure(2))
                .post(measures)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/measures/1"))
                .header("ETag", "\"1\"")
                .body("no", is(1))
                .body("period.from", is("2023-01"));
        Given.officer(code)
                .header("If-Match", "\"1\"")
                .body("{\"issueNo\": 4, \"title\": \"ทบทวนคำสั่ง\"}")
                .put(measures + "/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("issueNo", is(4));
        Given.officer(code).get(measures).then().statusCode(200).body("items.title", equalTo(List.of("ทบทวนคำสั่ง")));
        Given.officer(code)
                .header("If-Match", "\"2\"")
                .delete(measures + "/1")
                .then()
                .statusCode(204)
                .header("ETag", "\"3\"");
        Given.officer(code).get(Given.plan(code)).then().body("measures", empty());
    }

    @Test
    void a_signed_plan_is_public_and_each_step_is_told_on_kafka_as_agreed() {
        String code = Given.publishedPlan();

        given().get(Given.plan(code))
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"))
                .body("publishedAt", startsWith("2022-11-07T"))
                .body("measures", hasSize(3));
        for (String step : List.of("drafted", "submitted", "published")) {
            String type = "org.itahub.plan." + step + ".v1";
            KafkaEvents.await(Topics.PLANS, code, type, 1).forEach(event -> EventContract.verify(type, event.data()));
        }
    }

    @Test
    void the_published_event_carries_the_plan_exactly_as_rest_shows_it() {
        String code = Given.publishedPlan();

        String shown = given().get(Given.plan(code)).asString();

        String event = KafkaEvents.await(Topics.PLANS, code, "org.itahub.plan.published.v1", 1)
                .getFirst()
                .data();
        assertTrue(event.contains("\"plan\":" + shown), event);
    }

    @Test
    void the_public_and_the_event_get_posts_and_final_signatures_but_no_person_and_no_return() {
        String code = Given.submittedPlan();
        Given.approver("clerk", code)
                .header("If-Match", Given.planTag(code))
                .body("{\"decision\": \"RETURN\", \"reason\": \"ขอให้เพิ่มผู้รับผิดชอบ\"}")
                .post(Given.plan(code) + "/signatures")
                .then()
                .statusCode(201);
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .post(Given.plan(code) + "/submit")
                .then()
                .statusCode(200);
        Given.sign(code, "clerk").then().statusCode(201);
        Given.sign(code, "chief").then().statusCode(201);

        String shown = given().get(Given.plan(code))
                .then()
                .statusCode(200)
                .body("chain.position", equalTo(List.of(1, 2)))
                .body("signatures.decision", equalTo(List.of("SIGNED", "SIGNED")))
                .body("signatures.position", equalTo(List.of(1, 2)))
                .extract()
                .asString();

        for (String personal : List.of("\"holder\"", "\"by\"", "\"reason\"", "chief", "ขอให้เพิ่มผู้รับผิดชอบ")) {
            assertFalse(shown.contains(personal), personal);
        }
        String event = KafkaEvents.await(Topics.PLANS, code, "org.itahub.plan.published.v1", 1)
                .getFirst()
                .data();
        assertFalse(event.contains("holder"), event);
        assertFalse(event.contains("ขอให้เพิ่มผู้รับผิดชอบ"), event);
        Given.officer(code)
                .get(Given.plan(code))
                .then()
                .body("chain.holder", equalTo(List.of("clerk", "chief")))
                .body("signatures.by", equalTo(List.of("clerk", "clerk", "chief")))
                .body("signatures[0].reason", is("ขอให้เพิ่มผู้รับผิดชอบ"));
    }

    @Test
    void a_returned_plan_is_changed_and_goes_up_the_chain_again() {
        String code = Given.submittedPlan();

        Given.approver("clerk", code)
                .header("If-Match", Given.planTag(code))
                .body("{\"decision\": \"RETURN\", \"reason\": \"ขอให้เพิ่มผู้รับผิดชอบ\"}")
                .post(Given.plan(code) + "/signatures")
                .then()
                .statusCode(201)
                .body("state", is("RETURNED"))
                .body("signatures[0].reason", is("ขอให้เพิ่มผู้รับผิดชอบ"));
        Given.officer(code)
                .body(Given.measure(1))
                .post(Given.plan(code) + "/measures")
                .then()
                .statusCode(201);
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .post(Given.plan(code) + "/submit")
                .then()
                .statusCode(200)
                .body("state", is("SUBMITTED"));
        Given.sign(code, "clerk").then().statusCode(201).body("signatures", hasSize(2));

        String type = "org.itahub.plan.returned.v1";
        EventContract.verify(
                type, KafkaEvents.await(Topics.PLANS, code, type, 1).getFirst().data());
    }

    @Test
    void the_check_names_what_each_measure_lacks_and_which_urgent_issue_has_none() {
        String code = Given.draftedPlan();
        Given.officer(code)
                .body("{\"issueNo\": 2, \"title\": \"ทบทวนคำสั่ง\"}")
                .post(Given.plan(code) + "/measures")
                .then()
                .statusCode(201);

        Given.officer(code)
                .get(Given.plan(code) + "/checks/o42")
                .then()
                .statusCode(200)
                .body("met", is(false))
                .body("requirements.find { it.code == 'urgent-issues-treated' }.issues", equalTo(List.of(4, 5)))
                .body("requirements.find { it.code == 'rests-on-result' }.met", is(true))
                .body(
                        "measures[0].lacks.code",
                        equalTo(List.of(
                                "responsible-unit-missing",
                                "steps-missing",
                                "monitoring-missing",
                                "reporting-missing",
                                "reporting-frequency-missing",
                                "period-missing")));
    }
}

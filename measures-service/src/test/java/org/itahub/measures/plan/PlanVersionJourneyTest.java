package org.itahub.measures.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.itahub.embedded.test.EventContract;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;

@HubTest
class PlanVersionJourneyTest {
    @Test
    void the_next_version_is_a_draft_of_the_published_one_with_its_reason() {
        String code = Given.publishedPlan();

        GivenVersions.start(code)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/plans/2566/versions/2"))
                .body("version", is(2))
                .body("state", is("DRAFT"))
                .body("reason", is("ปรับงบประมาณตามที่ได้รับจัดสรร"))
                .body("signatures", hasSize(0))
                .body("publishedAt", nullValue())
                .body("measures.no", equalTo(List.of(1, 2, 3)));
    }

    @Test
    void until_its_last_signature_the_public_reads_the_version_in_force() {
        String code = GivenVersions.secondVersion();
        GivenVersions.remove(code, 3).then().statusCode(204);
        GivenVersions.add(code, 5).then().statusCode(201).body("no", is(4));
        GivenVersions.submit(code);
        Given.sign(code, "clerk").then().statusCode(201);
        given().get(Given.plan(code)).then().body("version", is(1)).body("measures.no", equalTo(List.of(1, 2, 3)));
        Given.officer(code).get(Given.plan(code)).then().body("version", is(2));

        Given.sign(code, "chief").then().statusCode(201).body("state", is("PUBLISHED"));

        given().get(Given.plan(code))
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("reason", is("ปรับงบประมาณตามที่ได้รับจัดสรร"))
                .body("measures.no", equalTo(List.of(1, 2, 4)))
                .body("signatures", hasSize(2));
        String first = given().get(GivenVersions.versions(code) + "/1")
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("measures.no", equalTo(List.of(1, 2, 3)))
                .body("signatures.matchesCurrentText", equalTo(List.of(true, true)))
                .extract()
                .asString();
        assertFalse(first.contains("holder") || first.contains("\"by\""), first);
    }

    @Test
    void the_difference_is_public_and_readable_field_by_field() {
        String code = GivenVersions.secondVersion();
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .body(Given.measure(2)
                        .replace("\"แจ้งเวียนทุกหน่วยงาน\"", "\"อบรมเจ้าหน้าที่\"")
                        .replace("2023-03", "2023-06"))
                .put(Given.plan(code) + "/measures/1")
                .then()
                .statusCode(200);
        GivenVersions.remove(code, 3).then().statusCode(204);
        GivenVersions.add(code, 5).then().statusCode(201);
        GivenVersions.publish(code);

        given().get(GivenVersions.versions(code) + "/2/differences")
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("against", is(1))
                .body("same", is(false))
                .body("plan", hasSize(0))
                .body("issues", hasSize(0))
                .body("measures.kind", equalTo(List.of("CHANGED", "REMOVED", "ADDED")))
                .body("measures.key", equalTo(List.of("1", "3", "4")))
                .body("measures[0].fields.code", equalTo(List.of("steps", "period")))
                .body("measures[0].fields[0].labelTh", is("ขั้นตอนหรือวิธีปฏิบัติ"))
                .body("measures[0].fields[0].labelEn", is("Steps"))
                .body("measures[0].fields[0].added", equalTo(List.of("อบรมเจ้าหน้าที่")))
                .body("measures[0].fields[0].removed", equalTo(List.of("แจ้งเวียนทุกหน่วยงาน")))
                .body("measures[0].fields[1].before", is("มกราคม – มีนาคม 2566"))
                .body("measures[0].fields[1].after", is("มกราคม – มิถุนายน 2566"));
        given().get(GivenVersions.versions(code) + "/1/differences?against=2")
                .then()
                .body("measures.kind", equalTo(List.of("CHANGED", "REMOVED", "ADDED")))
                .body("measures.key", equalTo(List.of("1", "4", "3")));
        given().get(GivenVersions.versions(code) + "/2/differences?against=2")
                .then()
                .body("same", is(true));
    }

    @Test
    void versions_are_listed_page_by_page_each_to_who_may_see_it() {
        String code = GivenVersions.secondVersion();
        String list = GivenVersions.versions(code);

        given().get(list)
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(1)))
                .body("items[0].state", is("PUBLISHED"))
                .body("items[0].publishedAt", containsString("2022-11-07T"));
        String next = Given.officer(code)
                .get(list + "?limit=1")
                .then()
                .body("items.version", equalTo(List.of(1)))
                .extract()
                .header("Link");
        Given.officer(code)
                .get(next.substring(next.indexOf('<') + 1, next.indexOf('>')))
                .then()
                .body("items.version", equalTo(List.of(2)))
                .body("items[0].reason", is("ปรับงบประมาณตามที่ได้รับจัดสรร"))
                .header("Link", nullValue());
    }

    @Test
    void who_knows_an_old_version_already_gets_304() {
        String code = Given.publishedPlan();
        String first = GivenVersions.versions(code) + "/1";

        String tag = given().get(first).header("ETag");

        given().header("If-None-Match", tag).get(first).then().statusCode(304);
    }

    @Test
    void a_tag_of_the_published_version_does_not_serve_for_the_next() {
        String code = Given.publishedPlan();
        String published = Given.planTag(code);
        GivenVersions.start(code).then().statusCode(201);

        assertNotEquals(published, Given.planTag(code));
        refused(
                Given.officer(code).header("If-Match", published).delete(Given.plan(code) + "/measures/1"),
                412,
                "precondition-failed");
    }

    @Test
    void publication_of_a_version_is_told_with_its_number_and_reason() {
        String code = GivenVersions.secondVersion();
        GivenVersions.publish(code);

        String type = "org.itahub.plan.published.v1";
        String event = KafkaEvents.await(Topics.PLANS, code, type, 2).getLast().data();

        EventContract.verify(type, event);
        assertTrue(event.contains("\"reason\":\"ปรับงบประมาณตามที่ได้รับจัดสรร\",\"version\":2"), event);
        assertTrue(event.contains("\"plan\":" + given().get(Given.plan(code)).asString()), event);
        KafkaEvents.await(Topics.PLANS, code, "org.itahub.plan.drafted.v1", 2)
                .forEach(drafted -> EventContract.verify("org.itahub.plan.drafted.v1", drafted.data()));
    }

    @Test
    void a_draft_that_was_never_submitted_is_discarded_and_its_number_is_free_again() {
        String code = GivenVersions.secondVersion();
        GivenVersions.add(code, 5).then().statusCode(201);

        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .delete(GivenVersions.versions(code) + "/2")
                .then()
                .statusCode(204);

        Given.officer(code).get(Given.plan(code)).then().body("version", is(1)).body("state", is("PUBLISHED"));
        GivenVersions.start(code).then().statusCode(201).body("version", is(2)).body("measures", hasSize(3));
        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code + "&limit=3")
                .then()
                .body("items.action", equalTo(List.of("plan.start-version", "plan.discard-version", "measure.add")))
                .body("items[0].reason", is("ปรับงบประมาณตามที่ได้รับจัดสรร"))
                .body("items[1].before.measures", hasSize(4));
    }

    @Test
    void a_version_on_a_corrected_result_is_refreshed_and_shows_what_the_correction_changed() {
        String code = GivenVersions.secondVersion();
        Given.publishResult(code, 2565, 2);
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .post(Given.plan(code) + "/refresh")
                .then()
                .statusCode(200);

        Given.officer(code)
                .get(GivenVersions.versions(code) + "/2/differences")
                .then()
                .statusCode(200)
                .body("plan.code", equalTo(List.of("result-revision")))
                .body("plan[0].before", is("1"))
                .body("plan[0].after", is("2"))
                .body("issues.findAll { it.kind == 'CHANGED' }.size()", greaterThan(0));
        given().get(Given.plan(code)).then().body("resultRevision", is(1));
    }

    @Test
    void starting_twice_under_one_key_starts_one_version() {
        String code = Given.publishedPlan();
        String key = "start-" + code;

        for (int i = 0; i < 2; i++) {
            int status = Given.officer(code)
                    .header("Idempotency-Key", key)
                    .body("{\"reason\": \"ปรับช่วงเวลา\"}")
                    .post(GivenVersions.versions(code))
                    .statusCode();
            assertEquals(201, status);
        }

        Given.officer(code).get(GivenVersions.versions(code)).then().body("items", hasSize(2));
    }
}

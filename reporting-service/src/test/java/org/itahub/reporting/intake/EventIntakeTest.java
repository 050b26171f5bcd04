package org.itahub.reporting.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.events.Topics;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.HubEvents;
import org.itahub.reporting.support.HubEvents.Event;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class EventIntakeTest {
    @Inject
    ReadModelFixture readModel;

    @Test
    void the_event_catalogues_examples_make_a_report() {
        String agency = "2000001";
        readModel.given(
                HubEvents.example(Topics.AGENCIES, "org.itahub.agency.changed.v1", agency),
                HubEvents.example(Topics.ASSESSMENTS, "org.itahub.assessment.published.v1", agency),
                HubEvents.example(Topics.PLANS, "org.itahub.plan.drafted.v1", agency),
                HubEvents.example(Topics.PLANS, "org.itahub.plan.submitted.v1", agency),
                HubEvents.example(Topics.PLANS, "org.itahub.plan.returned.v1", agency),
                HubEvents.example(Topics.PLANS, "org.itahub.plan.published.v1", agency),
                HubEvents.example(Topics.PROGRESS, "org.itahub.progress.submitted.v1", agency),
                HubEvents.example(Topics.PROGRESS, "org.itahub.progress.returned.v1", agency),
                HubEvents.example(Topics.PROGRESS, "org.itahub.progress.accepted.v1", agency));

        report(agency)
                .statusCode(200)
                .body(containsString("องค์การบริหารส่วนจังหวัดพิษณุโลก"))
                .body(containsString("ชี้แจงเกณฑ์ประเมินผลงานก่อนเริ่มรอบประเมิน"))
                .body(containsString("บางกองติดภารกิจสำรวจน้ำท่วม"));
    }

    @Test
    void a_result_is_kept_without_what_an_earlier_assessment_service_does_not_tell() {
        String agency = "H800001";
        readModel.given(readModel.agency(agency, "อบต.แปด", "ยโสธร"), readModel.result(agency, 2565, 1, 90, "A"));

        given().get("/api/v1/agencies/{code}/documents/result-analysis/2565", agency)
                .then()
                .statusCode(200)
                .body(containsString("อบต.แปด"))
                .body(containsString("ไม่มีตัวเลขจากประกาศอย่างเป็นทางการให้สอบทาน"));
    }

    @Test
    void an_event_that_comes_twice_has_its_effect_once() {
        String agency = "2000002";
        Event first = readModel.agency(agency, "อบต.หนึ่ง", "ยโสธร");
        readModel.given(first);
        Event again = first.withData(first.sequence() + 1, first.data().replace("หนึ่ง", "สอง"));

        readModel.given(again, HubEvents.older(first, first.data()));

        readModel.given(readModel.result(agency, 2565, 1, 90, "A"));
        report(agency).body(containsString("อบต.หนึ่ง")).body(not(containsString("อบต.สอง")));
    }

    @Test
    void an_older_event_that_comes_later_changes_nothing() {
        String agency = "2000003";
        Event newer = readModel.agency(agency, "อบต.ใหม่", "ยโสธร");
        Event older = HubEvents.older(newer, newer.data().replace("ใหม่", "เก่า"));

        readModel.given(newer, older, readModel.result(agency, 2565, 1, 90, "A"));

        report(agency).body(containsString("อบต.ใหม่")).body(not(containsString("อบต.เก่า")));
    }

    @Test
    void a_correction_replaces_the_result_and_the_first_revision_does_not_come_back() {
        String agency = "2000004";
        readModel.given(
                readModel.agency(agency, "อบต.แก้ไข", "ยโสธร"),
                readModel.result(agency, 2565, 2, 91, "A"),
                readModel.result(agency, 2565, 1, 90, "A"));

        assertEquals(2, readModel.revision(agency, 2565));
    }

    @Test
    void a_later_draft_leaves_the_published_plan_in_force() {
        String agency = "2000005";
        var draft = JsonNodeFactory.instance.objectNode();
        draft.put("agencyCode", agency).put("fiscalYear", 2566).put("state", "DRAFT");
        readModel.given(
                readModel.agency(agency, "อบต.ร่าง", "ยโสธร"),
                readModel.result(agency, 2565, 1, 90, "A"),
                readModel.publishedPlan(agency),
                HubEvents.event(Topics.PLANS, "org.itahub.plan.drafted.v1", agency, draft));

        report(agency).body(containsString("เปิดโอกาสให้บุคลากรร่วมตรวจสอบการใช้จ่ายงบประมาณ"));
        assertEquals("PUBLISHED", readModel.planState(agency, 2566));
    }

    @Test
    void a_second_version_of_a_plan_replaces_the_first_and_the_first_does_not_come_back() {
        String agency = "2000009";
        Event first = readModel.publishedPlan(agency);
        Event second = readModel.publishedPlan(
                agency, 2, plan -> ((ObjectNode) plan.get("measures").get(0)).put("title", "มาตรการของแผนฉบับที่สอง"));
        readModel.given(
                readModel.agency(agency, "อบต.สองฉบับ", "ยโสธร"),
                readModel.result(agency, 2565, 1, 90, "A"),
                first,
                second,
                HubEvents.older(second, first.data()));

        report(agency).body(containsString("มาตรการของแผนฉบับที่สอง"));
        assertEquals("PUBLISHED", readModel.planState(agency, 2566));
    }

    @Test
    void what_cannot_be_processed_goes_to_the_dead_letters_and_the_next_event_is_taken() {
        String agency = "2000006";
        var nonsense = JsonNodeFactory.instance.objectNode().put("code", agency).put("nameTh", "ไม่มีจังหวัด");
        Event poison = HubEvents.event(Topics.AGENCIES, ReadModelFixture.AGENCY_CHANGED, agency, nonsense);
        HubEvents.send(poison);

        readModel.given(readModel.agency(agency, "อบต.ดี", "ยโสธร"));

        ReadModelFixture.until(() -> HubEvents.deadLetters(Topics.AGENCIES, agency) == 1);
        assertFalse(readModel.seen(poison));
    }

    @Test
    void a_result_that_the_assessment_service_does_not_know_is_a_dead_letter() {
        String agency = "H900001";

        HubEvents.send(readModel.result(agency, 2565, 1, 90, "A"));

        ReadModelFixture.until(() -> HubEvents.deadLetters(Topics.ASSESSMENTS, agency) == 1);
    }

    @Test
    void a_result_that_does_not_say_which_target_it_was_held_against_is_a_dead_letter() {
        String agency = "2000008";
        Event whole = readModel.result(agency, 2565, 1, 90, "A");

        HubEvents.send(whole.withData(whole.sequence(), whole.data().replace("\"threshold\":85.0,", "")));

        ReadModelFixture.until(() -> HubEvents.deadLetters(Topics.ASSESSMENTS, agency) == 1);
        assertFalse(readModel.seen(whole));
    }

    @Test
    void a_result_waits_for_an_assessment_service_that_is_away_and_is_not_lost() {
        String agency = "2000007";
        readModel.assessmentFails(5);

        readModel.given(readModel.agency(agency, "อบต.รอ", "ยโสธร"), readModel.result(agency, 2565, 1, 90, "A"));

        report(agency).statusCode(200);
        assertEquals(0, HubEvents.deadLetters(Topics.ASSESSMENTS, agency));
    }

    private static ValidatableResponse report(String agency) {
        return given().get("/api/v1/agencies/{code}/documents/yearly-report/2565", agency)
                .then();
    }
}

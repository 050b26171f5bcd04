package org.itahub.assessment.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.itahub.assessment.api.Refusals.refused;
import static org.itahub.assessment.disclosure.Disclosed.enter;
import static org.itahub.assessment.disclosure.Disclosed.enterOver;
import static org.itahub.assessment.disclosure.Disclosed.entry;
import static org.itahub.assessment.disclosure.Disclosed.item;
import static org.itahub.assessment.disclosure.Disclosed.officer;
import static org.itahub.assessment.disclosure.Disclosed.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.MovableClock;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class CarryOverJourneyTest {

    private static final String LINK = "https://www.example.go.th/structure";

    private String code;

    @BeforeEach
    void last_year_was_entered() {
        MovableClock.setTo("2021-03-10");
        code = Api.newAgency();
        enter(code, 2564, "O1", entry(LINK, 1, 3)).then().statusCode(201);
        enter(code, 2564, "O42", entry(LINK + "/o42", 1)).then().statusCode(201);
        MovableClock.setTo(Disclosed.ENTRY);
    }

    @AfterEach
    void today_again() {
        MovableClock.reset();
    }

    @Test
    void last_years_entries_come_over_to_be_reverified() {
        byte[] pdf = SampleFiles.pdf();
        MovableClock.setTo("2021-03-11");
        AttachmentTest.upload(path(code, 2564) + "/O1/attachments", code, "ผัง", "structure.pdf", pdf)
                .then()
                .statusCode(201);
        MovableClock.setTo(Disclosed.ENTRY);

        officer(code)
                .post(path(code) + "/carry-over")
                .then()
                .statusCode(200)
                .body("carried.item", contains("O1", "O42"))
                .body("carried[0].from", contains("O1"))
                .body("ended", empty())
                .body("kept", empty());

        Response carried = officer(code).get(item(code, "O1"));
        carried.then()
                .header("ETag", "\"1\"")
                .body("urls", contains(LINK))
                .body("contents.ticked", contains(true, false, true))
                .body("state", is("INCOMPLETE"))
                .body("toBeReverified", is(true))
                .body("carriedFrom", contains("O1"))
                .body("missing.kind", contains("VERIFICATION", "CONTENT"))
                .body("attachments", is(1));
        enterOver("\"1\"", code, "O1", entry(LINK, 1, 3))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("toBeReverified", is(false))
                .body("missing.kind", contains("CONTENT"));
        officer(code)
                .get(item(code, "O1") + "/history")
                .then()
                .body("items.kind", contains("CARRIED_OVER", "CHANGED"))
                .body("items[0].detail.fiscalYear", is(2564))
                .body("items[0].detail.items", contains("O1"));
    }

    @Test
    void a_file_that_two_years_name_goes_with_the_second() {
        byte[] pdf = SampleFiles.pdf();
        MovableClock.setTo("2021-03-11");
        Response old = AttachmentTest.upload(path(code, 2564) + "/O1/attachments", code, "ผัง", "structure.pdf", pdf);
        MovableClock.setTo(Disclosed.ENTRY);
        officer(code).post(path(code) + "/carry-over").then().statusCode(200);
        String address = officer(code).get(item(code, "O1") + "/attachments").path("items[0].content");
        String attachment = address.substring(0, address.length() - "/content".length());

        officer(code).header("If-Match", "*").delete(attachment).then().statusCode(204);

        refused(officer(code).get(attachment), 404, "attachment-not-found");
        assertEquals(pdf.length, officer(code).get(old.<String>path("content")).asByteArray().length);
    }

    @Test
    void an_item_that_was_renumbered_comes_over_under_its_new_number() {
        enter(code, "O34", LINK + "/o34").then().statusCode(201);
        MovableClock.setTo("2023-03-10");
        officer(code)
                .post(path(code, 2566) + "/carry-over")
                .then()
                .statusCode(200)
                .body("carried.item", contains("O31"))
                .body("carried[0].from", contains("O34"));
        officer(code)
                .get(path(code, 2566) + "/O31")
                .then()
                .body("urls", contains(LINK + "/o34"))
                .body("toBeReverified", is(true));
    }

    @Test
    void whatever_has_an_entry_keeps_it_and_doing_it_again_does_nothing() {
        enter(code, "O1", LINK + "/new", 2).then().statusCode(201);
        for (int i = 0; i < 2; i++) {
            officer(code)
                    .post(path(code) + "/carry-over")
                    .then()
                    .statusCode(200)
                    .body("carried.size()", is(1 - i))
                    .body("kept.size()", is(1 + i));
        }
        officer(code).get(item(code, "O1")).then().header("ETag", "\"1\"").body("urls", contains(LINK + "/new"));
    }

    @Test
    void the_same_request_under_the_same_key_is_answered_alike() {
        String key = UUID.randomUUID().toString();
        String first = officer(code)
                .header("Idempotency-Key", key)
                .post(path(code) + "/carry-over")
                .asString();
        officer(code)
                .header("Idempotency-Key", key)
                .post(path(code) + "/carry-over")
                .then()
                .header("Idempotency-Replayed", is("true"))
                .body(is(first));
    }

    @Test
    void years_that_no_crosswalk_connects_carry_nothing_over() {
        MovableClock.setTo("2020-03-10");
        refused(officer(code).post(path(code, 2563) + "/carry-over"), 404, "crosswalk-not-found");
        refused(officer(Api.newAgency()).post(path(code) + "/carry-over"), 404, "agency-not-in-scope");
    }
}

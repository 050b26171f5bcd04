package org.itahub.assessment.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
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
import java.util.List;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.assessment.api.MovableClock;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class EntryTest {

    private static final String LINK = "https://www.example.go.th/structure";

    private String code;

    @BeforeEach
    void in_the_entry_window() {
        MovableClock.setTo(Disclosed.ENTRY);
        code = Api.newAgency();
    }

    @AfterEach
    void today_again() {
        MovableClock.reset();
    }

    @Test
    void all_items_of_the_years_framework_are_listed_with_what_is_missing() {
        enter(code, "O1", LINK, 1, 3).then().statusCode(201);

        officer(code)
                .get(path(code))
                .then()
                .statusCode(200)
                .body("items", hasSize(43))
                .body("items[0].item", is("O1"))
                .body("items[0].state", is("INCOMPLETE"))
                .body("items[0].urls", contains(LINK))
                .body("items[0].contents.ticked", contains(true, false, true))
                .body("items[0].missing.kind", contains("CONTENT"))
                .body("items[0].missing[0].no", is(2))
                .body("items[0].missing[0].textTh", is("ตำแหน่งสำคัญและส่วนงานภายใน"))
                .body("items[42].item", is("O43"))
                .body("items[42].state", is("EMPTY"))
                .body("items[42].missing.kind", contains("URL", "CONTENT", "CONTENT"));
    }

    @Test
    void the_list_comes_page_by_page_in_the_frameworks_order() {
        String next = officer(code)
                .get(path(code) + "?limit=40")
                .then()
                .body("items", hasSize(40))
                .extract()
                .header("Link");
        officer(code)
                .get(next.substring(next.indexOf('<') + 1, next.indexOf('>')))
                .then()
                .body("items.item", contains("O41", "O42", "O43"));
    }

    @Test
    void the_year_of_a_framework_without_disclosure_items_lists_none() {
        officer(code).get(path(code, 2562)).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void an_entry_is_changed_over_the_version_that_was_read_and_every_step_is_kept() {
        enter(code, "O1", LINK, 1, 2, 3)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", is("COMPLETE"));
        enterOver("\"1\"", code, "O1", entry(LINK, 1, 2, 3))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        enterOver("\"1\"", code, "O1", entry(LINK + "/2", 1))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        refused(enter(code, "O1", LINK, 1), 428, "precondition-required");
        refused(enterOver("\"1\"", code, "O1", entry(LINK, 1)), 412, "precondition-failed");

        officer(code)
                .get(item(code, "O1"))
                .then()
                .header("ETag", "\"2\"")
                .body("urls", contains(LINK + "/2"))
                .body("remarks", is("หมายเหตุ"))
                .body("toBeReverified", is(false))
                .body("carriedFrom", nullValue());
        officer(code)
                .get(item(code, "O1") + "/history")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ENTERED", "CHANGED"))
                .body("items[0].detail.links", contains(LINK))
                .body("items[0].by", nullValue());
        as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code + "&limit=2")
                .then()
                .body("items.action", equalTo(List.of("disclosure.changed", "disclosure.entered")))
                .body("items[0].before.links", contains(LINK))
                .body("items[0].after.links", contains(LINK + "/2"));
    }

    @Test
    void an_item_that_nothing_was_entered_for_is_there_and_lacks_everything() {
        officer(code)
                .get(item(code, "O42"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", is("EMPTY"))
                .body("missing", hasSize(7));
        officer(code).get(item(code, "O42") + "/history").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void links_of_a_published_year_are_everybodys_and_nothing_else_is() {
        enter(code, "O1", LINK, 1, 2, 3).then().statusCode(201);
        refused(anybody().get(path(code)), 404, "disclosures-not-found");
        refused(anybody().get(item(code, "O1")), 404, "disclosures-not-found");
        refused(officer(Api.newAgency()).get(path(code)), 404, "disclosures-not-found");
        as(Tokens.system("assessments:read")).get(path(code)).then().statusCode(200);
        as(Tokens.province(Api.PROVINCE)).get(item(code, "O1")).then().body("state", is("COMPLETE"));

        Api.enterAndPublish(code, Disclosed.YEAR, Golden.items("phitsanulok-pao", Disclosed.YEAR));

        anybody()
                .get(item(code, "O1"))
                .then()
                .statusCode(200)
                .body("urls", contains(LINK))
                .body("remarks", nullValue())
                .body("contents", nullValue())
                .body("state", nullValue())
                .body("missing", nullValue())
                .body("attachments", nullValue());
        anybody()
                .get(path(code))
                .then()
                .statusCode(200)
                .body("items", hasSize(43))
                .body("items[0].outcome", nullValue());
        for (String inside : List.of("/history", "/outcome", "/attachments")) {
            refused(anybody().get(item(code, "O1") + inside), 404, "disclosures-not-found");
        }
        refused(anybody().get(path(code) + "/warnings"), 404, "disclosures-not-found");
        refused(anybody().get(path(code) + "/link-checks"), 404, "disclosures-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-28", "2022-05-01"})
    void outside_the_entry_window_nothing_is_entered_or_carried_over(String day) {
        MovableClock.setTo(day);
        refused(enter(code, "O1", LINK, 1), 409, "disclosure-entry-closed");
        refused(officer(code).post(path(code) + "/carry-over"), 409, "disclosure-entry-closed");
        officer(code).get(item(code, "O1")).then().header("ETag", "\"0\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"urls\": [\"ftp://a.go.th\"], \"contents\": []}              | 422 | disclosure-link-invalid    | /urls/0",
                "{\"urls\": [\"https://me@a.go.th\"], \"contents\": []}         | 422 | disclosure-link-invalid    | /urls/0",
                "{\"urls\": [\"https://a\", \" https://a\"], \"contents\": []}  | 422 | disclosure-link-twice      | /urls/1",
                "{\"urls\": [], \"contents\": [4]}                              | 422 | disclosure-content-unknown | /contents/0",
                "{\"urls\": [], \"contents\": [1, 1]}                           | 422 | disclosure-content-twice   | /contents/1",
                "{\"urls\": [\"a\"], \"contents\": [0]}                         | 422 | disclosure-refused         | /urls/0",
                "{\"urls\": []}                                                 | 400 | invalid-value              | /contents",
                "{\"urls\": [null], \"contents\": []}                           | 400 | invalid-value              | /urls/0",
                "{\"urls\": [], \"contents\": [\"x\"]}                          | 400 | invalid-value              | /contents/0",
                "{\"urls\": [], \"contents\": [], \"remark\": \"a\"}            | 400 | invalid-value              | /remark"
            })
    void what_does_not_fit_is_refused_at_its_place_and_nothing_is_stored(
            String body, int status, String problem, String pointer) {
        String told = enter(code, Disclosed.YEAR, "O1", body).then().extract().path("code");
        if (!problem.equals("invalid-value")) {
            assertEquals(problem, told);
        }
        enter(code, Disclosed.YEAR, "O1", body).then().statusCode(status).body("errors[0].pointer", is(pointer));
        officer(code).get(item(code, "O1")).then().header("ETag", "\"0\"");
    }

    @Test
    void an_item_has_at_most_ten_links_and_two_thousand_characters_of_remarks() {
        String links = "\"https://a.go.th/1\"" + ", \"https://a.go.th/1\"".repeat(10);
        refused(
                enter(code, Disclosed.YEAR, "O1", "{\"urls\": [" + links + "], \"contents\": []}"),
                400,
                "invalid-value");
        String remarks = "{\"urls\": [], \"contents\": [], \"remarks\": \"" + "ก".repeat(2001) + "\"}";
        refused(enter(code, Disclosed.YEAR, "O1", remarks), 400, "invalid-value");
    }

    @Test
    void only_an_officer_of_the_agency_enters_and_only_items_of_the_year() {
        refused(anybody().body(entry(LINK, 1)).put(item(code, "O1")), 401, "unauthenticated");
        refused(as(Tokens.admin()).body(entry(LINK, 1)).put(item(code, "O1")), 403, "forbidden");
        refused(officer(Api.newAgency()).body(entry(LINK, 1)).put(item(code, "O1")), 404, "agency-not-in-scope");
        refused(enter(code, "O44", LINK, 1), 404, "disclosure-item-not-found");
        refused(enter(code, "I1", LINK, 1), 404, "disclosure-item-not-found");
        refused(officer(code).get(item(code, "E1")), 404, "disclosure-item-not-found");
        refused(officer(code).get(path(code, 2599)), 404, "framework-not-found");
    }

    @Test
    void a_year_that_somebody_discloses_by_keeps_its_framework() {
        String framework = Api.anybody().get("/api/v1/frameworks/2565").asString();
        enter(code, "O1", LINK, 1).then().statusCode(201);
        refused(as(Tokens.admin()).body(framework).post("/api/v1/frameworks"), 409, "framework-in-use");
    }
}

package org.itahub.measures.library;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.itahub.measures.Refusals.refused;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.library.domain.LibraryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class LibraryTest {
    private static final String LIBRARY = "/api/v1/measure-library";

    @Inject
    ShipLibrary ship;

    @Inject
    MeasureLibrary library;

    @Test
    void everyone_reads_the_library_page_by_page_and_by_what_they_look_for() {
        given().get(LIBRARY + "?limit=5")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Link", notNullValue())
                .body("items", hasSize(5));
        given().get(LIBRARY + "?indicator=10&limit=500")
                .then()
                .body("items.indicator", everyItem(is("10")))
                .body("items.code", hasItems("10-05", "10-06"));
        given().get(LIBRARY + "?item=I20")
                .then()
                .body("items.code", hasItem("4-01"))
                .body("items.code", not(hasItem("4-02")));
        given().queryParam("q", "ของขวัญ")
                .get(LIBRARY)
                .then()
                .body("items.size()", greaterThan(0))
                .body("items.code", hasItem("10-01"));
        given().get(LIBRARY + "/4-01")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("titleEn", notNullValue())
                .body("changedByHub", is(false));
        refused(given().get(LIBRARY + "/none"), 404, "library-entry-not-found");
    }

    @Test
    void what_the_hub_changed_or_withdrew_no_new_edition_brings_back() {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 8);
        LibraryEntry first = renamed(ship.shipped().entries().getFirst(), code, "ฉบับแรก");
        ship(first, 1);
        ship(renamed(first, code, "ฉบับที่สอง"), 2);
        given().get(LIBRARY + "/" + code).then().body("titleTh", is("ฉบับที่สอง"));

        ship(renamed(first, code, "ฉบับเก่ากว่า"), 1);
        given().get(LIBRARY + "/" + code).then().body("titleTh", is("ฉบับที่สอง"));

        admin().header("If-Match", tag(code))
                .body(entry("ของจังหวัด", "ไตรมาสที่ 2"))
                .put(LIBRARY + "/" + code)
                .then()
                .statusCode(200)
                .body("changedByHub", is(true));
        ship(renamed(first, code, "ฉบับที่สาม"), 3);
        given().get(LIBRARY + "/" + code).then().body("titleTh", is("ของจังหวัด"));

        admin().header("If-Match", tag(code))
                .delete(LIBRARY + "/" + code)
                .then()
                .statusCode(204);
        ship(renamed(first, code, "ฉบับที่สี่"), 4);
        given().get(LIBRARY + "?limit=500").then().body("items.code", not(hasItem(code)));
        given().get(LIBRARY + "/" + code).then().statusCode(200).body("withdrawn", is(true));
        refused(admin().header("If-Match", "*").delete(LIBRARY + "/" + code), 404, "library-entry-not-found");
    }

    @Test
    void only_the_hubs_administrators_write_and_each_change_names_what_was_read() {
        String code = "N-" + UUID.randomUUID().toString().substring(0, 8);
        String body = entry("มาตรการใหม่", "ตลอดปีงบประมาณ");

        refused(Given.officer("H100001").body(body).put(LIBRARY + "/" + code), 403, "forbidden");
        admin().body(body).put(LIBRARY + "/" + code).then().statusCode(201);
        refused(admin().body(body).put(LIBRARY + "/" + code), 428, "precondition-required");
        refused(admin().header("If-Match", "\"7\"").body(body).put(LIBRARY + "/" + code), 412, "precondition-failed");
        refused(
                        admin().body(entry("มาตรการ", "ไตรมาสที่ 9")).put(LIBRARY + "/" + code + "x"),
                        422,
                        "library-entry-invalid")
                .body("errors.code", equalTo(List.of("period-quarter-unknown")));
        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/audit-records?action=library-entry.set&limit=500")
                .then()
                .body("items.subject", hasItem("measure-library/" + code));
    }

    @ParameterizedTest
    @CsvSource({
        "ม.ค. 2566, library-period-of-one-year",
        "ม.ค. - มี.ค. ๖๗, library-period-of-one-year",
        "ปีงบประมาณ พ.ศ. 2566, library-period-of-one-year",
        "1 ก.พ. - 29 ก.พ., library-period-of-one-year",
        "ม.ค. 2560, period-outside-plan-year"
    })
    void a_period_of_one_year_is_refused_since_plans_of_others_would_get_none(String period, String fault) {
        refused(
                        admin().body(entry("มาตรการ", period))
                                .put(LIBRARY + "/P-"
                                        + UUID.randomUUID().toString().substring(0, 8)),
                        422,
                        "library-entry-invalid")
                .body("errors.code", equalTo(List.of(fault)))
                .body("errors.pointer", equalTo(List.of("/period")));
    }

    @Test
    void years_that_end_before_they_begin_are_refused() {
        refused(
                        admin().body(entry("มาตรการ", "ไตรมาสที่ 2").replace("2563", "2567"))
                                .put(LIBRARY + "/Y-"
                                        + UUID.randomUUID().toString().substring(0, 8)),
                        422,
                        "library-entry-invalid")
                .body("errors.code", equalTo(List.of("library-years-reversed")))
                .body("errors.pointer", equalTo(List.of("/items/0/lastYear")));
    }

    @Test
    void a_draft_takes_suggestions_for_its_urgent_issues() {
        String code = Given.agencyWithResult();

        Given.officer(code)
                .body("{\"measuresFrom\": [\"LIBRARY\"]}")
                .post(Given.plan(code))
                .then()
                .statusCode(201)
                .body("measures.findAll { it.issueNo == 2 }.size()", is(3))
                .body("measures.issueNo.unique()", equalTo(List.of(2, 4, 5)));
        Given.officer(code).get(Given.plan(code) + "/checks/o42").then().body("met", is(true));
    }

    @Test
    void entries_are_taken_into_a_plan_with_the_agencys_units_and_all_or_none() {
        String code = Given.draftedPlan();
        String path = Given.plan(code) + "/measures/from-library";

        Given.officer(code)
                .body("{\"entries\": [\"5-02\", \"4-01\"]}")
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("measures.issueNo", equalTo(List.of(5, 4)))
                .body("measures[0].responsibleUnits[0].code", is("clerk"))
                .body("measures[1].responsibleUnits[0].name", is("กองคลัง"))
                .body("measures[1].period.textTh", is("มกราคม – มีนาคม 2566"));
        refused(
                        Given.officer(code)
                                .body("{\"entries\": [\"4-01\", \"4-99\"]}")
                                .post(path),
                        422,
                        "library-entries-unusable")
                .body("errors.code", equalTo(List.of("library-entry-unknown")))
                .body("errors.pointer", equalTo(List.of("/entries/1")));
        Given.officer(code).get(Given.plan(code)).then().body("measures", hasSize(2));
        refused(
                Given.officer(Given.submittedPlan())
                        .body("{\"entries\": [\"4-01\"]}")
                        .post(path),
                404,
                "agency-not-in-scope");
    }

    @Test
    void an_entry_of_an_indicator_that_the_plan_has_no_issue_of_is_refused() {
        String code = Given.agency("2650121");
        Given.publishResult(code, 2565);
        Given.officer(code).body("{}").post(Given.plan(code)).then().statusCode(201);

        refused(
                        Given.officer(code)
                                .body("{\"entries\": [\"9-01\"]}")
                                .post(Given.plan(code) + "/measures/from-library"),
                        422,
                        "library-entries-unusable")
                .body("errors.code", equalTo(List.of("library-entry-without-issue")));
    }

    @Test
    void an_entry_for_items_that_are_not_weak_is_refused_and_does_not_count_for_the_whole_issue() {
        String code = Given.agency("2650122");
        Given.publishResult(code, 2565);
        Given.officer(code).body("{}").post(Given.plan(code)).then().statusCode(201);
        String path = Given.plan(code) + "/measures/from-library";

        refused(
                        Given.officer(code)
                                .body("{\"entries\": [\"1-01\", \"1-04\"]}")
                                .post(path),
                        422,
                        "library-entries-unusable")
                .body("errors.code", equalTo(List.of("library-entry-without-weak-item")))
                .body("errors.pointer", equalTo(List.of("/entries/1")));
        Given.officer(code)
                .body("{\"entries\": [\"1-01\"]}")
                .post(path)
                .then()
                .statusCode(200)
                .body("measures[0].itemCodes", equalTo(List.of("I1")));
    }

    private void ship(LibraryEntry entry, int edition) {
        ship.ship(new ShipLibrary.Shipped(edition, List.of(entry)));
    }

    private static String tag(String code) {
        return given().get(LIBRARY + "/" + code).header("ETag");
    }

    private static RequestSpecification admin() {
        return Given.as(Tokens.admin());
    }

    private static LibraryEntry renamed(LibraryEntry of, String code, String title) {
        return new LibraryEntry(
                code,
                of.indicator(),
                of.items(),
                title,
                of.titleEn(),
                of.steps(),
                of.units(),
                of.allUnits(),
                of.deliverables(),
                of.monitoring(),
                of.period(),
                of.reporting(),
                of.frequency());
    }

    private static String entry(String title, String period) {
        return """
                {"indicator": "4", "items": [{"firstYear": 2563, "lastYear": 2566, "codes": ["I20"]}],
                 "titleTh": "%s", "titleEn": "Ours", "steps": ["จัดทำแบบยืม"], "units": ["กองคลัง"],
                 "deliverables": ["แบบยืม"], "monitoring": "ตรวจทะเบียนทุกเดือน", "period": "%s",
                 "reporting": "จำนวนรายการยืม", "frequency": "QUARTERLY"}""".formatted(title, period);
    }
}

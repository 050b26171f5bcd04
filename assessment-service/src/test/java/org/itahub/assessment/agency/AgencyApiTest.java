package org.itahub.assessment.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.itahub.assessment.api.Api.agency;
import static org.itahub.assessment.api.Api.agencyPath;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class AgencyApiTest {

    @Test
    void an_agency_is_registered_once_and_read_by_everybody() {
        String code = Api.newCode();
        as(Tokens.province(Api.PROVINCE))
                .body(agency(Api.PROVINCE))
                .put(agencyPath(code))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        anybody()
                .get(agencyPath(code))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("code", equalTo(code))
                .body("type", equalTo("SAO"))
                .body("province", equalTo(Api.PROVINCE))
                .body("units.code", contains("clerk"));
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String code = Api.newAgency();
        String renamed = agency(Api.PROVINCE).replace("Test SAO", "Renamed SAO");
        as(Tokens.admin())
                .body(renamed)
                .put(agencyPath(code))
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        as(Tokens.admin())
                .header("If-Match", "\"9\"")
                .body(renamed)
                .put(agencyPath(code))
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
        anybody().get(agencyPath(code)).then().body("nameEn", equalTo("Test SAO"));
        as(Tokens.admin())
                .header("If-Match", "\"1\"")
                .body(renamed)
                .put(agencyPath(code))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        anybody().get(agencyPath(code)).then().body("nameEn", equalTo("Renamed SAO"));
    }

    @Test
    void a_change_to_the_same_state_is_no_new_version() {
        String code = Api.newAgency();
        as(Tokens.admin())
                .header("If-Match", "\"1\"")
                .body(agency(Api.PROVINCE))
                .put(agencyPath(code))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void an_officer_registers_in_the_own_province_only() {
        String code = Api.newCode();
        as(Tokens.province("ชุมพร"))
                .body(agency(Api.PROVINCE))
                .put(agencyPath(code))
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-in-scope"));
        anybody().get(agencyPath(code)).then().statusCode(404).body("code", equalTo("agency-not-in-scope"));
    }

    @Test
    void an_officer_cannot_pull_an_agency_into_the_own_province() {
        String code = Api.newAgency();
        as(Tokens.province("ชุมพร"))
                .header("If-Match", "\"1\"")
                .body(agency("ชุมพร"))
                .put(agencyPath(code))
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-in-scope"));
        anybody().get(agencyPath(code)).then().body("province", equalTo(Api.PROVINCE));
    }

    @Test
    void registering_takes_a_token_and_a_role() {
        String path = agencyPath(Api.newCode());
        anybody().body(agency(Api.PROVINCE)).put(path).then().statusCode(401).body("code", equalTo("unauthenticated"));
        as(Tokens.officer("2650101"))
                .body(agency(Api.PROVINCE))
                .put(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"265010", "26501011", "H12345", "X123456"})
    void a_code_has_seven_digits_or_H_and_six(String code) {
        as(Tokens.admin())
                .body(agency(Api.PROVINCE))
                .put(agencyPath(code))
                .then()
                .statusCode(400);
        anybody().get(agencyPath(code)).then().statusCode(404);
    }

    @Test
    void what_is_missing_in_a_body_is_named_with_its_place() {
        as(Tokens.admin())
                .body(agency(Api.PROVINCE).replace("Test SAO", " ").replace("\"สำนักปลัด\"", "null"))
                .put(agencyPath(Api.newCode()))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/nameEn"))
                .body("errors.pointer", hasItem("/units/0/nameTh"));
    }

    @Test
    void a_unit_twice_is_refused() {
        String unit = "{\"code\": \"clerk\", \"nameTh\": \"สำนักปลัด\", \"nameEn\": \"Clerk\"}";
        as(Tokens.admin())
                .body(agency(Api.PROVINCE).replace("\"units\": [", "\"units\": [" + unit + ", "))
                .put(agencyPath(Api.newCode()))
                .then()
                .statusCode(422)
                .body("code", equalTo("unit-twice"))
                .body("errors[0].pointer", equalTo("/units/1/code"));
    }

    @Test
    void agencies_are_listed_by_province_type_and_words_in_pages() {
        String province = "จังหวัดทดสอบ";
        for (int n = 0; n < 3; n++) {
            as(Tokens.admin())
                    .body(agency(province).replace("Test SAO", "Listed 100% SAO"))
                    .put(agencyPath(Api.newCode()))
                    .then()
                    .statusCode(201);
        }
        Response first = anybody()
                .queryParam("province", province)
                .queryParam("type", "SAO")
                .queryParam("q", "listed 100%")
                .queryParam("limit", 2)
                .get("/api/v1/agencies");
        first.then().statusCode(200).body("items", hasSize(2)).header("Link", containsString("rel=\"next\""));
        String next = first.header("Link").replaceAll("^<([^>]*)>.*", "$1");
        anybody()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .header("Link", equalTo(null));
        anybody()
                .queryParam("province", province)
                .queryParam("q", "listed 1_0")
                .get("/api/v1/agencies")
                .then()
                .body("items", hasSize(0));
        anybody()
                .queryParam("province", province)
                .queryParam("type", "PAO")
                .get("/api/v1/agencies")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_mistyped_filter_is_refused_and_not_ignored() {
        anybody()
                .queryParam("type", "VILLAGE")
                .get("/api/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-value"))
                .body("errors[0].pointer", equalTo("type"));
        anybody()
                .queryParam("provinze", "x")
                .get("/api/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        anybody().queryParam("sort", "size").get("/api/v1/agencies").then().statusCode(400);
    }

    @Test
    void every_write_is_in_the_audit_trail_with_before_and_after() {
        String code = Api.newAgency();
        as(Tokens.admin())
                .header("If-Match", "\"1\"")
                .body(agency(Api.PROVINCE).replace("Test SAO", "Audited SAO"))
                .put(agencyPath(code))
                .then()
                .statusCode(200);
        as(Tokens.admin())
                .queryParam("agency", code)
                .get("/api/v1/audit-records")
                .then()
                .statusCode(200)
                .body("items.action", contains("agency.change", "agency.register"))
                .body("items[0].before.nameEn", equalTo("Test SAO"))
                .body("items[0].after.nameEn", equalTo("Audited SAO"))
                .body("items[0].caller", not(equalTo("anonymous")));
    }
}

package org.itahub.assessment.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.itahub.embedded.test.Tokens;

/** The service's API as its callers see it: one line a call, numbers read without losing a digit. */
public final class Api {

    public static final String PROVINCE = "พิษณุโลก";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final AtomicInteger NEXT = new AtomicInteger(500_000);

    private Api() {}

    /** An agency of its own for a test, registered in {@link #PROVINCE}. */
    public static String newAgency() {
        String code = newCode();
        as(Tokens.admin()).body(agency(PROVINCE)).put(agencyPath(code)).then().statusCode(201);
        return code;
    }

    /** A code that no other test uses. */
    public static String newCode() {
        return "H" + NEXT.incrementAndGet();
    }

    /** The body of an agency in a province. */
    public static String agency(String province) {
        return """
                {"nameTh": "องค์การบริหารส่วนตำบลทดสอบ", "nameEn": "Test SAO", "type": "SAO", "province": "%s",
                 "district": "เมือง", "units": [{"code": "clerk", "nameTh": "สำนักปลัด", "nameEn": "Clerk"}]}""".formatted(province);
    }

    public static String agencyPath(String code) {
        return "/api/v1/agencies/" + code;
    }

    public static String assessmentPath(String code, int year) {
        return agencyPath(code) + "/assessments/" + year;
    }

    public static String resultsPath(String code, int year) {
        return assessmentPath(code, year) + "/results";
    }

    /** A caller with a token. */
    public static RequestSpecification as(String token) {
        return anybody().auth().oauth2(token);
    }

    /** The public. */
    public static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON);
    }

    /** The officer of the agency enters the first scores of a year. */
    public static Response enter(String code, int year, String body) {
        return as(Tokens.officer(code)).body(body).put(resultsPath(code, year));
    }

    /** The officer enters scores over the version that stands. */
    public static Response enterOver(String version, String code, int year, String body) {
        return as(Tokens.officer(code)).header("If-Match", version).body(body).put(resultsPath(code, year));
    }

    /** The officer publishes the version. */
    public static Response publish(String version, String code, int year) {
        return as(Tokens.officer(code)).header("If-Match", version).post(assessmentPath(code, year) + "/publish");
    }

    /** Scores entered and published at once. */
    public static Response enterAndPublish(String code, int year, String body) {
        Response entered = enter(code, year, body);
        entered.then().statusCode(201);
        Response published = publish(entered.header("ETag"), code, year);
        published.then().statusCode(200);
        return published;
    }

    /** The result as the officer of the agency sees it. */
    public static JsonNode working(String code, int year) {
        Response response = as(Tokens.officer(code)).get(assessmentPath(code, year));
        response.then().statusCode(200);
        return json(response);
    }

    public static JsonNode json(Response response) {
        return parse(response.asString());
    }

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    /** The entry of an array that has this code. */
    public static JsonNode entry(JsonNode array, String code) {
        for (JsonNode entry : array) {
            if (entry.path("code").asText().equals(code)) {
                return entry;
            }
        }
        throw new AssertionError("no entry " + code + " in " + array);
    }
}

package org.itahub.assessment.survey;

import static org.itahub.assessment.api.Api.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.survey.domain.SheetLayout;
import org.itahub.assessment.survey.domain.Sheets;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.sql.Sql;

/** Surveys as officers and respondents see them: one line a call. */
public final class Surveys {

    public static final int YEAR = 2565;
    public static final String SHEETS = "/api/v1/survey-sheets";
    public static final String FORM = "/api/v1/survey-form";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Surveys() {}

    public static LocalDate today() {
        return LocalDate.now(BangkokTime.ZONE);
    }

    public static String path(String agency, String instrument) {
        return Api.assessmentPath(agency, YEAR) + "/surveys/" + instrument;
    }

    public static String terms(int stakeholders, LocalDate opensOn, LocalDate closesOn) {
        return "{\"stakeholders\": %d, \"opensOn\": \"%s\", \"closesOn\": \"%s\"}"
                .formatted(stakeholders, opensOn, closesOn);
    }

    /** A survey of today and the days around it. */
    public static Response begin(String agency, String instrument, int stakeholders) {
        Response response = as(Tokens.officer(agency))
                .body(terms(stakeholders, today().minusDays(1), today().plusDays(1)))
                .put(path(agency, instrument));
        response.then().statusCode(201);
        return response;
    }

    /** Changes the terms over the version that stands. */
    public static Response change(String agency, String instrument, String terms) {
        return as(Tokens.officer(agency))
                .header("If-Match", read(agency, instrument).header("ETag"))
                .body(terms)
                .put(path(agency, instrument));
    }

    public static Response read(String agency, String instrument) {
        return as(Tokens.officer(agency)).get(path(agency, instrument));
    }

    public static JsonNode standing(String agency, String instrument) {
        Response response = read(agency, instrument);
        response.then().statusCode(200);
        return Api.json(response);
    }

    /** An EIT survey that is open. @return the key of its link */
    public static String openLink(String agency) {
        begin(agency, "EIT", 100);
        return newLink(agency);
    }

    public static String newLink(String agency) {
        Response response = as(Tokens.officer(agency))
                .header("If-Match", read(agency, "EIT").header("ETag"))
                .post(path(agency, "EIT") + "/link");
        response.then().statusCode(200);
        return keyOf(Api.json(response).get("link").asText());
    }

    /** An IIT survey that is open. @return fresh tokens of it */
    public static List<String> openTokens(String agency, int number) {
        begin(agency, "IIT", 100);
        return newTokens(agency, number);
    }

    public static List<String> newTokens(String agency, int number) {
        Response response =
                as(Tokens.officer(agency)).body("{\"number\": " + number + "}").post(path(agency, "IIT") + "/tokens");
        response.then().statusCode(200);
        List<String> tokens = new ArrayList<>();
        Api.json(response)
                .get("tokens")
                .forEach(token -> tokens.add(token.get("token").asText()));
        return tokens;
    }

    public static String keyOf(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    public static SheetLayout layout(String instrument) {
        return Sheets.layout(
                CDI.current().select(Frameworks.class).get().latest(YEAR).framework(), instrument);
    }

    public static Map<String, List<String>> answers(String instrument, Random random) {
        return Sheets.answers(layout(instrument), random);
    }

    public static String sheet(Map<String, List<String>> answers) {
        return sheet(UUID.randomUUID(), answers);
    }

    public static String sheet(UUID key, Map<String, List<String>> answers) {
        try {
            return JSON.writeValueAsString(Map.of("key", key, "answers", answers));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends a sheet, from a device of its own. */
    public static Response send(String surveyKey, String body) {
        return Api.anybody()
                .header("Survey-Key", surveyKey)
                .header("User-Agent", UUID.randomUUID().toString())
                .body(body)
                .post(SHEETS);
    }

    /** So many sheets of any answers by an open link. */
    public static List<Map<String, List<String>>> sendAny(String link, int number, Random random) {
        List<Map<String, List<String>>> sent = new ArrayList<>();
        for (int n = 0; n < number; n++) {
            sent.add(answers("EIT", random));
            send(link, sheet(sent.getLast())).then().statusCode(201);
        }
        return sent;
    }

    /** How many records of that action the audit trail has of the agency. */
    static int audited(String agency, String action) {
        return new Sql(CDI.current().select(AgroalDataSource.class).get())
                .query(
                        "SELECT count(*) FROM audit_record WHERE agency_code = ? AND action = ?",
                        row -> row.getInt(1),
                        agency,
                        action)
                .getFirst();
    }
}

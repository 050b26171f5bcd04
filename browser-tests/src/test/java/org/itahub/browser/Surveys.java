package org.itahub.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Surveys that tests open through the API, each for an agency of its own, and what the database has of them. */
final class Surveys {
    static final int EIT_ITEMS = 15;

    private static final int YEAR = 2565;
    private static final String NAME = "องค์การบริหารส่วนตำบลทดสอบ";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NEXT = new AtomicInteger(700_000);

    private final HttpClient http = HttpClient.newHttpClient();
    private final SurveyHub hub;

    Surveys(SurveyHub hub) {
        this.hub = hub;
    }

    /**
     * A survey that a test has opened.
     *
     * @param key what its link ends in
     */
    record Opened(String agency, String instrument, String key) {}

    /** One for the public, by an open link. */
    Opened eit() {
        return eitOf(NAME);
    }

    /** One for the public, of an agency with that name. */
    Opened eitOf(String agencyName) {
        return byLink(agencyName, days(-1, 30));
    }

    /** One for the public that asks for a short code. */
    Opened eitWithShortCode(String shortCode) {
        return byLink(NAME, days(-1, 30).put("shortCode", shortCode));
    }

    /** One that is over since yesterday. */
    Opened closed() {
        return byLink(NAME, days(-30, -1));
    }

    /** One that begins tomorrow. */
    Opened early() {
        return byLink(NAME, days(1, 30));
    }

    /** One for staff, and the token of one of them. */
    Opened iit() {
        String agency = newAgency(NAME);
        String path = path(agency, "IIT");
        send("PUT", path, days(-1, 30), null);
        HttpResponse<String> tokens =
                send("POST", path + "/tokens", JSON.createObjectNode().put("number", 1), null);
        return new Opened(
                agency,
                "IIT",
                read(tokens.body()).path("tokens").path(0).path("token").asText());
    }

    void revokeLink(Opened survey) {
        send("DELETE", path(survey.agency(), survey.instrument()) + "/link", null, "*");
    }

    /** How many sheets the survey has, those included that are not mixed yet. */
    long sheets(Opened survey) {
        return Long.parseLong(query("""
                SELECT (SELECT count(*) FROM survey_sheet WHERE survey_id = s.id)
                     + coalesce((SELECT cardinality(sheets) FROM survey_pool WHERE survey_id = s.id), 0)
                FROM survey s WHERE agency_code = ? AND instrument = ?""", survey));
    }

    /** The bytes of the survey's only sheet, in hexadecimal. */
    String answers(Opened survey) {
        return query("""
                SELECT encode(answers, 'hex') FROM survey_sheet JOIN survey s ON s.id = survey_id
                WHERE agency_code = ? AND instrument = ?""", survey);
    }

    private Opened byLink(String agencyName, ObjectNode terms) {
        String agency = newAgency(agencyName);
        String path = path(agency, "EIT");
        send("PUT", path, terms, null);
        String link = read(send("POST", path + "/link", JSON.createObjectNode(), "*")
                        .body())
                .path("link")
                .asText();
        return new Opened(agency, "EIT", link.substring(link.indexOf('#') + 1));
    }

    private String newAgency(String name) {
        String code = "H" + NEXT.incrementAndGet();
        ObjectNode agency = JSON.createObjectNode()
                .put("nameTh", name)
                .put("nameEn", "Test SAO")
                .put("type", "SAO")
                .put("province", "พิษณุโลก")
                .put("district", "เมือง");
        agency.withArray("units")
                .addObject()
                .put("code", "clerk")
                .put("nameTh", "สำนักปลัด")
                .put("nameEn", "Clerk");
        send("PUT", "/api/v1/agencies/" + code, agency, null);
        return code;
    }

    private static String path(String agency, String instrument) {
        return "/api/v1/agencies/" + agency + "/assessments/" + YEAR + "/surveys/" + instrument;
    }

    private static ObjectNode days(int first, int last) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
        return JSON.createObjectNode()
                .put("stakeholders", 240)
                .put("opensOn", today.plusDays(first).toString())
                .put("closesOn", today.plusDays(last).toString());
    }

    private HttpResponse<String> send(String method, String path, JsonNode body, String ifMatch) {
        HttpRequest.Builder request = request(method, path, body).header("Authorization", "Bearer " + hub.adminToken());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        HttpResponse<String> answer = exchange(request);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder request(String method, String path, JsonNode body) {
        return HttpRequest.newBuilder(URI.create(hub.url() + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String query(String sql, Opened survey) {
        try (Connection connection = DriverManager.getConnection(hub.database());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, survey.agency());
            statement.setString(2, survey.instrument());
            ResultSet rows = statement.executeQuery();
            if (!rows.next()) {
                throw new AssertionError("Nothing stored of " + survey);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }
}

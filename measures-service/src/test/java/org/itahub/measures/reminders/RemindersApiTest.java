package org.itahub.measures.reminders;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;
import static org.itahub.measures.reminders.Reminding.runAt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.Waiting;
import org.junit.jupiter.api.Test;

@HubTest
class RemindersApiTest {
    private static final String LIST = "/api/v1/reminders";
    private static final String BOTH = "reminders:read reminders:acknowledge";

    @Test
    void the_ledger_tells_what_was_sent_with_its_texts_and_why_something_was_not() {
        String code = Given.publishedPlan();
        runAt("2022-11-07T12:00");
        runAt("2023-01-09T08:00");

        JsonPath ledger = Given.officer(code)
                .get(LIST + "?agency=" + code + "&fiscalYear=2566&quarter=1")
                .then()
                .statusCode(200)
                .body("items.rung", equalTo(List.of("OPENED", "DAYS_14_BEFORE", "DAYS_7_BEFORE")))
                .body("items.state", equalTo(List.of("SKIPPED", "SKIPPED", "SENT")))
                .body("items.skipReason", equalTo(Arrays.asList("PLAN_LATER", "OVERTAKEN", null)))
                .body("items[2].recipient.role", is("agency-officer"))
                .body("items[2].recipient.postTh", is("เจ้าหน้าที่ผู้รับผิดชอบการรายงานผลตามแผนมาตรการ"))
                .body("items[2].recipient.postEn", notNullValue())
                .body("items[2].measures.outstanding", equalTo(List.of(1, 2, 3)))
                .body("items[2].texts.th.subject", containsString("ไตรมาสที่ ๑"))
                .body("items[2].links.rel", equalTo(List.of("reminder", "plan-progress", "acknowledge")))
                .body("items[0].texts", nullValue())
                .extract()
                .jsonPath();

        String id = ledger.getString("items[2].id");
        Waiting.until("Kafka had it", () -> {
            Reminding.runAt("2023-01-09T08:01");
            return Given.officer(code).get(LIST + "/" + id).jsonPath().get("publishedAt") != null;
        });
    }

    @Test
    void a_reminder_is_acknowledged_once_by_each_consumer_and_acted_on_when_the_last_report_is_submitted() {
        String code = Given.draftedProgress();
        Reminding.sql().update("""
                DELETE FROM plan_measure WHERE no > 1 AND plan_id IN (
                    SELECT id FROM measures_plan WHERE agency_code = ?)""", code);
        String id = sent(code);
        String path = LIST + "/" + id + "/acknowledgements";

        Given.as(Tokens.system(BOTH))
                .body("{\"consumer\": \"line-bot\", \"note\": \"ส่งแล้ว\"}")
                .post(path)
                .then()
                .statusCode(201)
                .body("consumer", is("line-bot"));
        String at = Given.officer(code).get(LIST + "/" + id).jsonPath().getString("acknowledgements[0].at");
        Given.as(Tokens.system(BOTH))
                .body("{\"consumer\": \"line-bot\"}")
                .post(path)
                .then()
                .statusCode(200)
                .body("at", is(at))
                .body("note", is("ส่งแล้ว"));
        Given.officer(code)
                .body("{\"consumer\": \"officer-reads-it-" + code.toLowerCase(Locale.ROOT) + "\"}")
                .post(path)
                .then()
                .statusCode(201);

        Given.officer(code)
                .get(LIST + "?state=ACKNOWLEDGED&agency=" + code)
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].acknowledgements", hasSize(2))
                .body("items[0].actedOnAt", nullValue());
        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?action=reminder.acknowledge&agency=" + code)
                .then()
                .body("items", hasSize(2));

        Given.officer(code)
                .header("If-Match", Given.tag(Given.progress(code), code))
                .post(Given.progress(code) + "/submit")
                .then()
                .statusCode(200);
        Reminding.sql().update("UPDATE reminder_reports_seen SET until = '2022-01-01'");
        runAt("2022-11-08T12:00");

        Given.officer(code)
                .get(LIST + "?state=ACTED_ON&agency=" + code)
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].actedOnAt", containsString("2022-11-07"));
    }

    @Test
    void nobody_acknowledges_under_anothers_name_or_for_another_role() {
        String code = Given.publishedPlan();
        String path = LIST + "/" + sent(code) + "/acknowledgements";
        String name = "desk-of-" + code.toLowerCase(Locale.ROOT);
        String under = "{\"consumer\": \"" + name + "\"}";
        Given.officer(code).body(under).post(path).then().statusCode(201);
        Given.officer(code).body(under).post(path).then().statusCode(200);

        refused(Given.as(Tokens.system(BOTH)).body(under).post(path), 409, "consumer-name-taken");
        String other = Given.publishedPlan();
        String elsewhere = LIST + "/" + sent(other) + "/acknowledgements";
        refused(Given.officer(other).body(under).post(elsewhere), 409, "consumer-name-taken");
        for (String token : List.of(Tokens.approver("clerk", code), Tokens.province(Given.PROVINCE))) {
            refused(
                    Given.as(token).body("{\"consumer\": \"of-another-role\"}").post(path),
                    403,
                    "reminder-to-another-role");
        }
        refused(Given.as(Tokens.admin()).body("{\"consumer\": \"admin\"}").post(path), 403, "forbidden");
        assertEquals(
                List.of("officer-" + code),
                Reminding.sql()
                        .query(
                                "SELECT caller FROM reminder_acknowledgement WHERE consumer = ?",
                                row -> row.getString(1),
                                name));
    }

    @Test
    void whoever_reaches_the_agency_sees_its_reminders_and_nobody_else() {
        String code = Given.publishedPlan();
        String other = Given.publishedPlan();
        String id = sent(code);
        String all = LIST + "?limit=500&agency=" + code;

        Given.officer(code).get(LIST + "?limit=500").then().body("items.agencyCode", everyItem(is(code)));
        Given.as(Tokens.province(Given.PROVINCE)).get(all).then().body("items.id", hasItem(id));
        Given.as(Tokens.admin()).get(all).then().body("items.id", hasItem(id));
        Given.as(Tokens.system("reminders:read")).get(all).then().body("items.id", hasItem(id));
        Given.as(Tokens.system("plans:read")).get(all).then().body("items", hasSize(0));
        Given.as(Tokens.province("ชุมพร")).get(all).then().body("items", hasSize(0));
        Given.officer(other).get(all).then().body("items", hasSize(0));
        refused(Given.officer(other).get(LIST + "/" + id), 404, "reminder-not-found");
        refused(Given.officer(code).get(LIST + "/not-an-id"), 404, "reminder-not-found");
        refused(given().get(LIST), 401, "unauthenticated");
        refused(Given.as(Tokens.demo("assessor")).get(LIST), 403, "forbidden");
        refused(
                Given.as(Tokens.system("reminders:read"))
                        .body("{\"consumer\": \"reader\"}")
                        .post(LIST + "/" + id + "/acknowledgements"),
                404,
                "reminder-not-found");
    }

    @Test
    void what_was_not_sent_cannot_be_acknowledged_and_nothing_before_its_time() {
        String code = Given.publishedPlan();
        String id = sent(code);
        String skipped = Reminding.sql()
                .query(
                        "SELECT id FROM reminder WHERE agency_code = ? AND skipped IS NOT NULL LIMIT 1",
                        row -> row.getString(1),
                        code)
                .getFirst();

        refused(
                Given.officer(code).body("{\"consumer\": \"me\"}").post(LIST + "/" + skipped + "/acknowledgements"),
                409,
                "reminder-not-sent");
        for (String at : List.of("2022-11-01T08:00:00+07:00", "2022-12-24T08:00:00+07:00")) {
            refused(
                    Given.officer(code)
                            .body("{\"consumer\": \"me\", \"at\": \"" + at + "\"}")
                            .post(LIST + "/" + id + "/acknowledgements"),
                    422,
                    "acknowledged-out-of-time");
        }
        refused(
                        Given.officer(code)
                                .body("{\"consumer\": \"me\", \"at\": \"yesterday\"}")
                                .post(LIST + "/" + id + "/acknowledgements"),
                        400,
                        "invalid-value")
                .body("errors[0].message", is("must be a moment such as 2023-01-31T16:30:00+07:00"));
        refused(
                Given.officer(code).body("{\"consumer\": \"\"}").post(LIST + "/" + id + "/acknowledgements"),
                400,
                "invalid-value");
        refused(
                Given.officer(code)
                        .body("{\"consumer\": \"me\"}")
                        .post(LIST + "/" + UUID.randomUUID() + "/acknowledgements"),
                404,
                "reminder-not-found");
    }

    @Test
    void the_mail_consumers_name_is_kept_for_systems_also_before_its_first_mail() {
        String code = Given.publishedPlan();
        String path = LIST + "/" + sent(code) + "/acknowledgements";
        freeTheMailConsumersName();
        String asMail = "{\"consumer\": \"ita-hub-mail\"}";

        refused(Given.officer(code).body(asMail).post(path), 409, "consumer-name-taken");

        Given.as(Tokens.system(BOTH)).body(asMail).post(path).then().statusCode(201);
        freeTheMailConsumersName();
    }

    /** The tests of the mail consumer take it, in the same database. */
    private static void freeTheMailConsumersName() {
        Reminding.sql().update("DELETE FROM reminder_consumer WHERE name = 'ita-hub-mail'");
    }

    /** An agency's reminder, as if the quarter had opened after its plan was published. */
    private static String sent(String code) {
        Reminding.sql()
                .update("UPDATE measures_plan SET published_at = '2022-09-01 10:00+07' WHERE agency_code = ?", code);
        runAt("2022-11-07T10:00");
        runAt("2023-01-09T08:00");
        String id = Reminding.sql()
                .query(
                        "SELECT id FROM reminder WHERE agency_code = ? AND quarter = 1 AND rung = 'OPENED'",
                        row -> row.getString(1),
                        code)
                .getFirst();
        assertEquals("SENT", Given.officer(code).get(LIST + "/" + id).jsonPath().getString("state"));
        return id;
    }
}

package org.itahub.measures.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class ProgressRefusalsTest {
    @ParameterizedTest
    @CsvSource({
        "2567-Q1, 422, quarter-outside-plan-year",
        "2565-4, 422, quarter-outside-plan-year",
        "Q2, 422, quarter-not-begun",
        "2566-Q4, 422, quarter-not-begun",
        "Q5, 400, invalid-value",
        "first, 400, invalid-value"
    })
    void only_a_quarter_of_the_plans_year_that_has_begun_is_reported(String quarter, int status, String problem) {
        String code = Given.publishedPlan();

        refused(
                Given.officer(code).body(Given.report()).put(Given.plan(code) + "/measures/1/progress/" + quarter),
                status,
                problem);

        Given.officer(code).get(Given.plan(code) + "/progress").then().body("items", hasSize(0));
    }

    @Test
    void progress_is_not_reported_on_a_plan_that_is_not_published() {
        String code = Given.submittedPlan();

        refused(Given.officer(code).body(Given.report()).put(Given.progress(code)), 409, "plan-not-published");
    }

    @Test
    void the_reports_of_a_plan_that_may_not_be_seen_are_not_listed() {
        String code = Given.submittedPlan();

        refused(given().get(Given.plan(code) + "/progress"), 404, "plan-not-found");
    }

    @Test
    void progress_is_not_reported_on_a_measure_that_is_not_in_the_plan() {
        String code = Given.publishedPlan();

        refused(
                Given.officer(code).body(Given.report()).put(Given.plan(code) + "/measures/9/progress/1"),
                404,
                "measure-not-found");
    }

    @Test
    void a_report_that_contradicts_itself_stays_a_draft_and_nothing_is_told() {
        String code = Given.publishedPlan();
        Given.officer(code)
                .body("{\"state\": \"DONE\", \"percent\": 90, \"cancelReason\": \"เปลี่ยนแผน\"}")
                .put(Given.progress(code))
                .then()
                .statusCode(201);

        refused(
                        Given.officer(code).header("If-Match", "\"0\"").post(Given.progress(code) + "/submit"),
                        422,
                        "progress-inconsistent")
                .body("errors.pointer", hasItems("/percent", "/cancelReason", "/done", "/obstacles", "/suggestions"))
                .body(
                        "errors.code",
                        hasItems(
                                "done-is-not-100",
                                "cancel-reason-uncalled-for",
                                "done-text-missing",
                                "obstacles-missing",
                                "suggestions-missing"));

        Given.officer(code)
                .get(Given.progress(code))
                .then()
                .header("ETag", "\"0\"")
                .body("review", is("DRAFT"));
        assertEquals(0, KafkaEvents.onTopic(Topics.PROGRESS, code).size());
    }

    @Test
    void a_report_is_changed_and_handed_on_only_as_read() {
        String code = Given.draftedProgress();
        String path = Given.progress(code);

        refused(Given.officer(code).body(Given.report()).put(path), 428, "precondition-required");
        refused(
                Given.officer(code)
                        .header("If-Match", "\"7\"")
                        .body(Given.report())
                        .put(path),
                412,
                "precondition-failed");
        refused(Given.officer(code).post(path + "/submit"), 428, "precondition-required");
        refused(Given.officer(code).header("If-Match", "\"7\"").post(path + "/submit"), 412, "precondition-failed");
        refused(
                Given.approver("clerk", code).header("If-Match", "\"7\"").post(path + "/accept"),
                412,
                "precondition-failed");

        assertEquals("\"0\"", Given.tag(path, code));
    }

    @Test
    void a_submitted_report_is_closed_to_its_unit_and_a_draft_to_its_supervisor() {
        String draft = Given.draftedProgress();
        String submitted = Given.submittedProgress();

        refused(
                Given.approver("clerk", draft).header("If-Match", "\"0\"").post(Given.progress(draft) + "/accept"),
                409,
                "progress-not-submitted");
        refused(
                Given.officer(submitted)
                        .header("If-Match", "\"1\"")
                        .body(Given.report())
                        .put(Given.progress(submitted)),
                409,
                "progress-closed");
        refused(
                Given.officer(submitted).header("If-Match", "\"1\"").post(Given.progress(submitted) + "/submit"),
                409,
                "progress-closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-30", "2022-12-31", "2099-01-01", "+999999999-12-31"})
    void a_report_is_not_dated_before_its_quarter_nor_in_the_future(String day) {
        String code = Given.publishedPlan();

        refused(
                        Given.officer(code)
                                .body(Given.report().replace("2022-11-07", day))
                                .put(Given.progress(code)),
                        422,
                        "reported-on-outside-quarter")
                .body("errors.pointer", hasItems("/reportedOn"));
    }

    @Test
    void a_return_without_a_reason_is_refused() {
        String code = Given.submittedProgress();

        refused(
                Given.approver("clerk", code)
                        .header("If-Match", "\"1\"")
                        .body("{}")
                        .post(Given.progress(code) + "/return"),
                422,
                "reason-missing");
    }

    @Test
    void a_token_for_another_agency_or_in_another_role_changes_nothing() {
        String code = Given.draftedProgress();
        String path = Given.progress(code);

        refused(
                Given.officer("H140001")
                        .header("If-Match", "\"0\"")
                        .body(Given.report())
                        .put(path),
                404,
                "agency-not-in-scope");
        refused(
                Given.officer("H140001").header("If-Match", "\"0\"").post(path + "/submit"),
                404,
                "agency-not-in-scope");
        refused(Given.approver("clerk", code).header("If-Match", "\"0\"").post(path + "/submit"), 403, "forbidden");
        refused(Given.officer(code).header("If-Match", "\"0\"").post(path + "/accept"), 403, "forbidden");
        refused(
                Given.as(Tokens.province(Given.PROVINCE))
                        .header("If-Match", "\"0\"")
                        .post(path + "/accept"),
                403,
                "forbidden");

        assertEquals("\"0\"", Given.tag(path, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'percent': 101}                   | invalid-value",
                "{'percent': 'half'}                | invalid-value",
                "{'state': 'ALMOST'}                | invalid-value",
                "{'progress': 10}                   | unknown-field",
                "{'percent': 10                     | malformed-body"
            })
    void a_body_that_cannot_be_read_is_refused(String body, String problem) {
        String code = Given.publishedPlan();

        refused(Given.officer(code).body(body.replace('\'', '"')).put(Given.progress(code)), 400, problem);

        refused(Given.officer(code).get(Given.progress(code)), 404, "progress-not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://a.go.th/b", "www.a.go.th", "https://", "http://me:pw@a.go.th"})
    void a_link_of_a_deliverable_that_is_no_address_of_the_web_is_refused_with_its_place(String link) {
        String code = Given.publishedPlan();

        refused(Given.officer(code).body(showing(link)).put(Given.progress(code)), 422, "deliverable-link-invalid")
                .body("errors.pointer", equalTo(List.of("/deliverables/1/link")));

        Given.officer(code)
                .body(showing("http://a.go.th"))
                .put(Given.progress(code))
                .then()
                .statusCode(201)
                .body("deliverables.link", equalTo(List.of("https://a.go.th/ก", "http://a.go.th")));
    }

    @Test
    void all_links_of_deliverables_that_are_refused_are_told_at_once_each_with_its_reason() {
        String code = Given.publishedPlan();

        refused(Given.officer(code).body("""
                                {"deliverables": [{"title": "ก", "link": "ftp://a.go.th"}, {"title": "ข"},
                                                  {"title": "ค", "link": "https://me@a.go.th"}]}""").put(Given.progress(code)), 422, "deliverable-link-invalid")
                .body("errors.pointer", equalTo(List.of("/deliverables/0/link", "/deliverables/2/link")))
                .body("errors[0].message", containsString("must begin with http"))
                .body("errors[1].message", containsString("carries a user name"));

        Given.officer(code)
                .body("{\"deliverables\": [{\"title\": \" ข \"}]}")
                .put(Given.progress(code))
                .then()
                .statusCode(201)
                .body("deliverables.title", equalTo(List.of("ข")))
                .body("deliverables[0].link", nullValue());
    }

    private static String showing(String link) {
        return """
                {"deliverables": [{"title": "ก", "link": " https://a.go.th/ก "}, {"title": "ข", "link": "%s"}]}""".formatted(link);
    }
}

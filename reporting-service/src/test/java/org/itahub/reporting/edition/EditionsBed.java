package org.itahub.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.support.ReadModelFixture;

/** What tests of editions do again and again. */
final class EditionsBed {
    private EditionsBed() {}

    /** An agency with a published result and a plan for 2566. */
    static void plan(ReadModelFixture readModel, String agency, String name, String province) {
        readModel.given(
                readModel.agency(agency, name, province),
                readModel.result(agency, 2565, 1, 96.99, "AA"),
                readModel.publishedPlan(agency));
    }

    /** The plan's next version, which says something else. */
    static void otherPlan(ReadModelFixture readModel, String agency, int version) {
        readModel.given(readModel.publishedPlan(agency, version, plan -> {}));
    }

    static String editions(String agency) {
        return "/api/v1/agencies/" + agency + "/documents/measures-plan/2566/editions";
    }

    /** Issues as the agency's officer. */
    static Response issue(String agency) {
        return issue(Tokens.officer(agency), agency, "{}");
    }

    static Response issue(String token, String agency, String body) {
        return issueAt(token, editions(agency), body);
    }

    /** Issues an edition of any document, by the address of its editions. */
    static Response issueAt(String token, String editions, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(editions);
    }

    static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }

    /** Refused as a parameter whose value does not do. */
    static void refused(Response answer, String parameter) {
        refused(answer, 400, "invalid-value");
        answer.then().body("errors.pointer", equalTo(List.of(parameter)));
    }

    static byte[] download(String path) {
        return given().get(path).then().statusCode(200).extract().asByteArray();
    }
}

package org.itahub.measures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;

import io.quarkus.test.common.QuarkusTestResource;
import java.util.Arrays;
import java.util.List;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** A hub of the first release with a published plan, signatures and progress in its database goes on. */
@HubTest
@QuarkusTestResource(value = DatabaseAtV103.class, restrictToAnnotatedClass = true)
class MigrationTest {
    private static final String PUBLISHED = "H103001";
    private static final String ON_ITS_WAY = "H103002";

    @Test
    void a_published_plan_is_the_first_version_and_its_signatures_say_nothing_of_a_text() {
        given().get(Given.plan(PUBLISHED))
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"))
                .body("version", is(1))
                .body("reason", nullValue())
                .body("measures.no", equalTo(List.of(1, 2)))
                .body("measures.title", equalTo(List.of("จัดทำคู่มือ", "อบรมเจ้าหน้าที่")))
                .body("signatures.post", equalTo(List.of("ปลัด", "นายก")))
                .body("signatures.standIn", equalTo(List.of(false, false)))
                .body("signatures.contentHash", equalTo(Arrays.asList(null, null)))
                .body("signatures.matchesCurrentText", equalTo(Arrays.asList(null, null)));
        Given.officer(PUBLISHED)
                .get(Given.plan(PUBLISHED))
                .then()
                .body("signatures.round", equalTo(List.of(1, 2, 2)))
                .body("signatures[0].reason", is("ขอให้ระบุงบประมาณ"));
    }

    @Test
    void its_progress_and_its_chain_are_read_as_before() {
        given().get(Given.plan(PUBLISHED) + "/measures/2/progress/1")
                .then()
                .statusCode(200)
                .body("percent", is(60))
                .body("review", is("ACCEPTED"));
        Given.officer(PUBLISHED)
                .get("/api/v1/agencies/" + PUBLISHED + "/sign-off-chain")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("steps.holder", equalTo(List.of("clerk", "chief")))
                .body("steps[0].standIns", hasSize(0));
    }

    @Test
    void it_is_changed_as_a_new_version_without_giving_a_number_again() {
        Given.officer(PUBLISHED)
                .body("{\"reason\": \"ปรับงบประมาณ\"}")
                .post(Given.plan(PUBLISHED) + "/versions")
                .then()
                .statusCode(201)
                .body("version", is(2));
        Given.officer(PUBLISHED)
                .header("If-Match", Given.planTag(PUBLISHED))
                .delete(Given.plan(PUBLISHED) + "/measures/2")
                .then()
                .statusCode(204);
        Given.officer(PUBLISHED)
                .body("{\"issueNo\": 1, \"title\": \"ทบทวนคำสั่ง\"}")
                .post(Given.plan(PUBLISHED) + "/measures")
                .then()
                .statusCode(201)
                .body("no", is(3));
    }

    @Test
    void a_plan_on_its_way_is_recalled_by_who_last_submitted_it_and_by_nobody_else() {
        String recall = Given.plan(ON_ITS_WAY) + "/recall";
        String another = Tokens.of("another-officer", List.of("agency-officer"), List.of(ON_ITS_WAY), List.of());
        String reason = "{\"reason\": \"ผิดช่วงเวลา\"}";

        refused(Given.as(another).header("If-Match", "*").body(reason).post(recall), 403, "recall-not-by-preparer");
        Given.officer(ON_ITS_WAY)
                .header("If-Match", "*")
                .body(reason)
                .post(recall)
                .then()
                .statusCode(200)
                .body("state", is("RETURNED"))
                .body("signatures[0].contentHash", not(nullValue()));
    }
}

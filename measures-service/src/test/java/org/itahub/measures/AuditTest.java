package org.itahub.measures;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

@HubTest
class AuditTest {
    @Test
    void every_write_from_draft_to_accepted_progress_leaves_a_record_with_before_and_after() {
        String code = Given.submittedProgress();
        Given.approver("clerk", code)
                .header("If-Match", "\"1\"")
                .post(Given.progress(code) + "/accept")
                .then()
                .statusCode(200);

        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code)
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        equalTo(List.of(
                                "progress.accept",
                                "progress.submit",
                                "progress.write",
                                "plan.publish",
                                "plan.sign",
                                "plan.submit",
                                "sign-off-chain.set",
                                "measure.add",
                                "measure.add",
                                "measure.add",
                                "plan.draft")))
                .body("items[0].caller", is("clerk"))
                .body("items[0].before.review", is("SUBMITTED"))
                .body("items[0].after.review", is("ACCEPTED"))
                .body("items[3].before.state", is("SUBMITTED"))
                .body("items[3].after.state", is("PUBLISHED"));
    }
}

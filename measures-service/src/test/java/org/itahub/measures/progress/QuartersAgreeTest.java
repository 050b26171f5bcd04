package org.itahub.measures.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.itahub.embedded.test.EventContract;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class QuartersAgreeTest {
    private static final String WHY = ", \"behindReason\": \"ระบบเดิมใช้ไม่ได้ ต้องเริ่มจัดทำใหม่\"";

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, 10, not-started-is-not-0",
        "UNDER_WAY, 0, under-way-is-0",
        "UNDER_WAY, 100, under-way-is-100",
        "DONE, 99, done-is-not-100",
        "CANCELLED, 40, cancel-reason-missing"
    })
    void percent_and_state_agree(String state, int percent, String fault) {
        PastPlan plan = PastPlan.published();
        plan.begin(1, 4, PastPlan.report(state, percent)).then().statusCode(201);

        refused(plan.submit(1, 4), 422, "progress-inconsistent").body("errors.code", contains(fault));
    }

    @Test
    void a_later_quarter_falls_behind_only_with_a_reason_which_the_event_tells() {
        PastPlan plan = PastPlan.published().reopened(3);
        plan.submitted(1, 3, PastPlan.report("DONE", 100));
        plan.begin(1, 4, PastPlan.report("UNDER_WAY", 70)).then().statusCode(201);

        refused(plan.submit(1, 4), 422, "progress-inconsistent")
                .body(
                        "errors.code",
                        containsInAnyOrder("percent-behind-earlier-quarter", "state-behind-earlier-quarter"))
                .body("errors.pointer", containsInAnyOrder("/percent", "/state"))
                .body("errors.message", hasItem(containsString("quarter 3 stands at 100 per cent")));

        plan.write(1, 4, PastPlan.report("UNDER_WAY", 70, WHY)).then().statusCode(200);
        plan.submit(1, 4).then().statusCode(200).body("behindReason", is("ระบบเดิมใช้ไม่ได้ ต้องเริ่มจัดทำใหม่"));
        String type = "org.itahub.progress.submitted.v1";
        String event = KafkaEvents.await(Topics.PROGRESS, plan.code(), type, 2)
                .getLast()
                .data();
        EventContract.verify(type, event);
        assertTrue(event.contains("\"behindReason\":\"ระบบเดิม"));
    }

    @Test
    void a_cancelled_measure_is_taken_up_again_only_with_a_reason() {
        PastPlan plan = PastPlan.published().reopened(3);
        plan.submitted(1, 3, PastPlan.report("CANCELLED", 10, ", \"cancelReason\": \"งบประมาณถูกโอน\""));
        plan.begin(1, 4, PastPlan.report("UNDER_WAY", 40)).then().statusCode(201);

        refused(plan.submit(1, 4), 422, "progress-inconsistent")
                .body("errors.code", contains("resumed-after-cancelling"));
    }

    @Test
    void an_earlier_quarter_submitted_after_a_later_one_is_held_against_it() {
        PastPlan plan = PastPlan.published().reopened(3);
        plan.submitted(1, 4, PastPlan.report("UNDER_WAY", 40));
        plan.begin(1, 3, PastPlan.report("DONE", 100)).then().statusCode(201);

        refused(plan.submit(1, 3), 422, "progress-inconsistent")
                .body(
                        "errors.code",
                        containsInAnyOrder("percent-ahead-of-later-quarter", "state-ahead-of-later-quarter"));
        plan.write(1, 3, PastPlan.report("CANCELLED", 10, ", \"cancelReason\": \"งบประมาณถูกโอน\""));
        refused(plan.submit(1, 3), 422, "progress-inconsistent")
                .body("errors.code", contains("cancelled-before-later-quarter"));

        plan.write(1, 3, PastPlan.report("UNDER_WAY", 40)).then().statusCode(200);
        plan.submit(1, 3).then().statusCode(200);
    }

    @Test
    void a_returned_report_and_another_measure_are_no_measure_for_a_quarter() {
        PastPlan plan = PastPlan.published().reopened(3);
        plan.submitted(1, 3, PastPlan.report("DONE", 100));
        plan.submitted(2, 4, PastPlan.report("UNDER_WAY", 10));
        Given.approver("clerk", plan.code())
                .header("If-Match", "*")
                .body("{\"reason\": \"ขอหลักฐาน\"}")
                .post(plan.progress(1, 3) + "/return")
                .then()
                .statusCode(200);

        plan.submitted(1, 4, PastPlan.report("UNDER_WAY", 20));
    }

    @Test
    void two_quarters_submitted_at_the_same_moment_are_held_against_each_other() throws Exception {
        PastPlan plan = PastPlan.published().reopened(3);
        plan.begin(1, 3, PastPlan.report("DONE", 100)).then().statusCode(201);
        plan.begin(1, 4, PastPlan.report("UNDER_WAY", 20)).then().statusCode(201);

        List<Callable<Integer>> both = List.of(
                () -> plan.submit(1, 3).statusCode(), () -> plan.submit(1, 4).statusCode());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = threads.invokeAll(both).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 422), answers);
        }
    }
}

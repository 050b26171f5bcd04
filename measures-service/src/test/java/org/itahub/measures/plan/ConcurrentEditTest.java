package org.itahub.measures.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;

@HubTest
class ConcurrentEditTest {
    @Test
    void measures_added_at_the_same_time_are_all_kept_under_numbers_of_their_own() throws Exception {
        String code = Given.draftedPlan();

        List<Integer> answers = together(
                8,
                () -> Given.officer(code)
                        .body(Given.measure(2))
                        .post(Given.plan(code) + "/measures")
                        .statusCode());

        assertEquals(List.of(201, 201, 201, 201, 201, 201, 201, 201), answers);
        assertEquals(
                IntStream.rangeClosed(1, 8).boxed().toList(),
                Given.officer(code).get(Given.plan(code)).jsonPath().getList("measures.no"));
    }

    @Test
    void of_two_signatures_at_the_same_time_on_the_same_version_one_counts() throws Exception {
        String code = Given.submittedPlan();
        String tag = Given.planTag(code);

        List<Integer> answers = together(
                2,
                () -> Given.approver("clerk", code)
                        .header("If-Match", tag)
                        .body("{\"decision\": \"SIGN\"}")
                        .post(Given.plan(code) + "/signatures")
                        .statusCode());

        assertEquals(List.of(201, 412), answers.stream().sorted().toList());
    }

    @Test
    void of_two_drafts_at_the_same_time_one_becomes_the_plan() throws Exception {
        String code = Given.agencyWithResult();

        List<Integer> answers = together(
                2, () -> Given.officer(code).body("{}").post(Given.plan(code)).statusCode());

        assertEquals(List.of(201, 409), answers.stream().sorted().toList());
    }

    @Test
    void of_two_first_reports_at_the_same_time_one_is_kept() throws Exception {
        String code = Given.publishedPlan();

        List<Integer> answers = together(
                2,
                () -> Given.officer(code)
                        .body(Given.report())
                        .put(Given.progress(code))
                        .statusCode());

        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        assertTrue(answers.contains(412) || answers.contains(428), answers::toString);
    }

    private interface Request {
        int status();
    }

    private static List<Integer> together(int times, Request request) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> answers = Stream.generate(() -> threads.submit(request::status))
                    .limit(times)
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }
}

package org.itahub.assessment.result;

import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** Several callers at the same moment: one wins, the others are told so, and nobody gets a fault of ours. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class RaceTest {

    private static final int CALLERS = 6;

    @Test
    void of_several_first_results_of_a_year_one_is_stored() throws Exception {
        String code = Api.newAgency();
        List<Integer> answers =
                atOnce(() -> Api.enter(code, 2565, "{\"total\": 90}").statusCode());
        assertEquals(List.of(201, 428, 428, 428, 428, 428), answers);
    }

    @Test
    void of_several_registrations_of_an_agency_one_is_stored() throws Exception {
        String code = Api.newCode();
        String admin = Tokens.admin();
        List<Integer> answers = atOnce(() -> as(admin)
                .body(Api.agency(Api.PROVINCE))
                .put(Api.agencyPath(code))
                .statusCode());
        assertEquals(List.of(201, 428, 428, 428, 428, 428), answers);
    }

    @Test
    void of_several_publications_of_a_draft_one_counts() throws Exception {
        String code = Api.newAgency();
        String draft = Api.enter(code, 2565, "{\"total\": 90}").header("ETag");
        List<Integer> answers = atOnce(() -> Api.publish(draft, code, 2565).statusCode());
        assertEquals(List.of(200, 412, 412, 412, 412, 412), answers);
    }

    private static List<Integer> atOnce(Callable<Integer> call) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<Integer>> answers = callers.invokeAll(
                    IntStream.range(0, CALLERS).mapToObj(n -> call).toList());
            return answers.stream().map(Future::resultNow).sorted().toList();
        }
    }
}

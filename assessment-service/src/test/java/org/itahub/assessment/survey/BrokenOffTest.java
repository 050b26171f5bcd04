package org.itahub.assessment.survey;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thirty-two clients break off at once in the middle of sending a sheet, and nobody else notices. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class BrokenOffTest {

    private static final int CLIENTS = 32;
    private static final Duration SOON = Duration.ofSeconds(2);

    @Inject
    AgroalDataSource dataSource;

    private final Random random = new Random(30);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 99})
    void clients_that_break_off_within_a_sheet_leave_nothing_hanging_and_nothing_kept(int percent) throws Exception {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        for (int round = 0; round < 3; round++) {
            breakOffAtOnce(link, percent);
            assertNothingHangs();
            assertEverybodyElseIsServed(link);
        }
        assertEquals(
                3 * CLIENTS, Surveys.standing(agency, "EIT").get("answered").asInt());
    }

    @Test
    void clients_that_do_not_wait_for_the_answer_leave_nothing_hanging() throws Exception {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        breakOffAtOnce(link, 100);
        assertNothingHangs();
        assertEverybodyElseIsServed(link);
    }

    @Test
    void clients_that_break_off_with_tokens_leave_them_free() throws Exception {
        String agency = Api.newAgency();
        List<String> tokens = Surveys.openTokens(agency, CLIENTS);
        atOnce(tokens.stream()
                .map(token -> request(token, Surveys.sheet(Surveys.answers("IIT", random)), 70))
                .toList());
        assertNothingHangs();
        Surveys.read(agency, "IIT")
                .then()
                .body("tokens.unused", equalTo(CLIENTS))
                .body("answered", equalTo(0));
        Surveys.send(tokens.getFirst(), Surveys.sheet(Surveys.answers("IIT", random)))
                .then()
                .statusCode(201);
    }

    private void breakOffAtOnce(String link, int percent) throws Exception {
        List<byte[]> requests = new ArrayList<>();
        for (int n = 0; n < CLIENTS; n++) {
            requests.add(request(link, Surveys.sheet(Surveys.answers("EIT", random)), percent));
        }
        atOnce(requests);
    }

    /** A request whose body is announced whole and sent in part. */
    private static byte[] request(String key, String body, int percent) {
        String part = body.substring(0, body.length() * percent / 100);
        return """
                POST /api/v1/survey-sheets HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Survey-Key: %s\r
                Content-Length: %d\r
                User-Agent: %s\r
                \r
                %s""".formatted(key, body.length(), body.hashCode(), part).getBytes(StandardCharsets.UTF_8);
    }

    /** Each sends what it has, waits for the others, and resets its connection. */
    private static void atOnce(List<byte[]> requests) throws Exception {
        CountDownLatch sent = new CountDownLatch(requests.size());
        try (ExecutorService clients = Executors.newFixedThreadPool(requests.size())) {
            List<Future<?>> ends = new ArrayList<>();
            for (byte[] request : requests) {
                ends.add(clients.submit(() -> breakOff(request, sent)));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    private static Void breakOff(byte[] request, CountDownLatch sent) throws IOException, InterruptedException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            sent.countDown();
            sent.await();
        }
        return null;
    }

    private void assertNothingHangs() throws InterruptedException {
        Thread.sleep(200);
        List<String> hanging = new Sql(dataSource).query("""
                        SELECT pid || ' ' || state || ' ' || query FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid()
                          AND (state LIKE 'idle in transaction%' OR query LIKE '%survey_sheet%' AND state = 'active')
                          AND query_start < now() - interval '150 milliseconds'""", row -> row.getString(1));
        assertEquals(List.of(), hanging);
    }

    /** As many at once as broke off, which is more than the pool has connections. */
    private void assertEverybodyElseIsServed(String link) {
        assertTimeout(SOON.multipliedBy(5), () -> {
            try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
                List<Future<Integer>> answers = new ArrayList<>();
                for (int n = 0; n < CLIENTS; n++) {
                    String sheet = Surveys.sheet(Surveys.answers("EIT", random));
                    answers.add(clients.submit(() -> Surveys.send(link, sheet).statusCode()));
                }
                for (Future<Integer> answer : answers) {
                    assertEquals(201, answer.get());
                }
            }
        });
    }
}

package org.itahub.measures.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.Waiting;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;

@HubTest
class ReopenedTogetherTest {
    private static final String BOTH =
            "{\"reason\": \"ผลงานไม่ตรงกัน\", \"until\": \"2022-11-30T16:30:00+07:00\", \"measures\": [2, 1]}";

    @Inject
    AgroalDataSource database;

    @Test
    void a_reopening_that_waits_for_a_report_keeps_no_events_of_the_agency_waiting() throws Exception {
        PastPlan plan = PastPlan.published();
        plan.accepted(1, 4, PastPlan.report("UNDER_WAY", 40));
        plan.accepted(2, 4, PastPlan.report("UNDER_WAY", 40));
        Sql sql = new Sql(database);

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Response> reopening = QuarkusTransaction.requiringNew().call(() -> {
                sql.query(
                        "SELECT id FROM measure_progress WHERE agency_code = ? AND measure_no = 2 FOR UPDATE",
                        row -> row.getLong(1),
                        plan.code());
                Future<Response> waiting = other.submit(() -> plan.reopen(4, BOTH));
                Waiting.until(
                        "the reopening waits for the second report",
                        () -> sql.query("""
                                SELECT count(*) FROM pg_locks
                                WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))""", row -> row.getInt(1)).getFirst() == 1);
                assertTrue(
                        sql.query(
                                        "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                                        row -> row.getBoolean(1),
                                        "outbox " + plan.code())
                                .getFirst(),
                        "an event of the agency can be written");
                return waiting;
            });

            assertEquals(201, reopening.get().statusCode());
        }
        for (int measure : List.of(1, 2)) {
            assertEquals(
                    "RETURNED",
                    Given.officer(plan.code())
                            .get(plan.progress(measure, 4))
                            .jsonPath()
                            .getString("review"));
        }
    }
}

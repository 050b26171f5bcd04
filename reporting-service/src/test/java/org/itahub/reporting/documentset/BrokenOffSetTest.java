package org.itahub.reporting.documentset;

import static org.hamcrest.Matchers.equalTo;
import static org.itahub.reporting.documentset.Sets.asked;
import static org.itahub.reporting.documentset.Sets.followed;
import static org.itahub.reporting.documentset.Sets.officer;
import static org.itahub.reporting.documentset.Sets.over;
import static org.itahub.reporting.support.ReadModelFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.HubEvents;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sets that are cancelled, or whose replica is killed, when all but one document are written. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class BrokenOffSetTest {
    private static final String PROVINCE = "ระนอง";
    private static final int AGENCIES = 4;
    private static final int DOCUMENTS = AGENCIES * SetDocument.values().length;
    private static final int LAST = DOCUMENTS - 1;

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    FileStorage storage;

    @BeforeEach
    void four_agencies_with_a_result_and_a_plan() {
        if (!told) {
            var events = new ArrayList<HubEvents.Event>();
            IntStream.rangeClosed(1, AGENCIES).mapToObj(i -> "285000" + i).forEach(code -> {
                events.add(readModel.agency(code, "อบต.ที่ " + code, PROVINCE));
                events.add(readModel.result(code, 2565, 1, 96.99, "AA"));
                events.add(readModel.publishedPlan(code));
            });
            readModel.given(events.toArray(HubEvents.Event[]::new));
            told = true;
        }
    }

    @Test
    void who_asks_for_the_same_set_meanwhile_is_led_to_it_and_for_another_begins_one() throws SQLException {
        try (Held held = held()) {
            assertEquals(held.job(), asked(PROVINCE).header("Location"));
            officer(PROVINCE)
                    .get(held.job() + "/content")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("document-set-not-ready"));
            String other = officer(PROVINCE)
                    .post(Sets.address(PROVINCE, "2565") + "?numerals=arabic")
                    .header("Location");
            assertFalse(held.job().equals(other));
            held.release();
            assertEquals("DONE", over(other).getString("state"));
            assertEquals("DONE", over(held.job()).getString("state"));
        }
    }

    @Test
    void a_cancelled_set_ends_once_the_document_in_hand_is_written_and_leaves_nothing() throws SQLException {
        try (Held held = held()) {
            List<String> keys = keys(held.job());
            assertEquals(DOCUMENTS - 1, keys.size());
            assertTrue(followed(held.job()).getInt("progress") > 50);

            officer(PROVINCE).post(held.job() + "/cancel").then().statusCode(200);
            held.release();

            assertEquals("CANCELLED", over(held.job()).getString("state"));
            until(() -> keys(held.job()).isEmpty());
            until(() -> keys.stream().noneMatch(storage::has));
            officer(PROVINCE)
                    .get(held.job() + "/content")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("document-set-not-ready"));
        }
    }

    @Test
    void a_killed_replicas_set_is_taken_over_without_writing_again_what_is_written() throws SQLException {
        try (Held held = held()) {
            List<String> before = keys(held.job());
            sql().update("UPDATE agency_copy SET name_th = name_th || ' ใหม่' WHERE province = ?", PROVINCE);

            taken(held.job());
            until(() -> attempts(held.job()) == 2);
            assertEquals(before, keys(held.job()));
            held.release();

            assertEquals("DONE", over(held.job()).getString("state"));
            List<String> names = Sets.unpacked(Sets.downloaded(held.job())).keySet().stream()
                    .filter(name -> name.endsWith(".pdf"))
                    .toList();
            assertEquals(DOCUMENTS, names.size());
            assertTrue(names.stream().limit(LAST).noneMatch(name -> name.contains("ใหม่-")), names::toString);
        } finally {
            sql().update("UPDATE agency_copy SET name_th = replace(name_th, ' ใหม่', '') WHERE province = ?", PROVINCE);
        }
    }

    @Test
    void a_document_whose_file_is_lost_meanwhile_is_written_again() throws SQLException {
        try (Held held = held()) {
            String lost = keys(held.job()).getFirst();
            storage.delete(lost);

            taken(held.job());
            until(() -> attempts(held.job()) == 2);
            until(() -> keys(held.job()).size() == DOCUMENTS - 1
                    && !keys(held.job()).contains(lost));
            held.release();

            assertEquals("DONE", over(held.job()).getString("state"));
            assertEquals(
                    DOCUMENTS + 1, Sets.unpacked(Sets.downloaded(held.job())).size());
        }
    }

    /** A set that waits for its last document until it is released. */
    private record Held(String job, Connection connection) implements AutoCloseable {
        void release() throws SQLException {
            connection.rollback();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }

    /** Plans cannot be read until the set's last document is locked, so that nothing overtakes the lock. */
    private Held held() throws SQLException {
        Connection rows = dataSource.getConnection();
        rows.setAutoCommit(false);
        String job;
        try (Connection plans = dataSource.getConnection();
                Statement statement = plans.createStatement();
                Statement lock = rows.createStatement()) {
            plans.setAutoCommit(false);
            statement.execute("LOCK TABLE published_plan IN ACCESS EXCLUSIVE MODE");
            job = asked(PROVINCE).header("Location");
            lock.execute("SELECT 1 FROM document_set_entry WHERE job = '" + id(job) + "' AND position = " + LAST
                    + " FOR UPDATE");
            plans.rollback();
        }
        until(() -> followed(job).getInt("documents.done") == DOCUMENTS - 1);
        return new Held(job, rows);
    }

    private void taken(String job) {
        sql().update(
                        "UPDATE job SET lease = ?, leased_until = clock_timestamp() - interval '1 second' WHERE id = ?",
                        UUID.randomUUID(),
                        id(job));
    }

    private int attempts(String job) {
        return sql().query("SELECT attempts FROM job WHERE id = ?", row -> row.getInt(1), id(job))
                .getFirst();
    }

    private List<String> keys(String job) {
        return sql().query(
                        "SELECT storage_key FROM document_set_entry WHERE job = ? AND storage_key IS NOT NULL ORDER BY position",
                        row -> row.getString(1),
                        id(job));
    }

    private static UUID id(String job) {
        return UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
    }

    private Sql sql() {
        return new Sql(dataSource);
    }
}

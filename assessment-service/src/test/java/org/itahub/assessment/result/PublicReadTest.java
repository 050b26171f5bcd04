package org.itahub.assessment.result;

import static org.hamcrest.Matchers.equalTo;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.assessmentPath;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.ConnectionCount;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;

/** What everybody reads is kept in memory, and never older than the request. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class PublicReadTest {

    @Inject
    ConnectionCount statements;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_kept_answer_is_the_one_that_was_written_to_the_last_header() {
        String code = published();
        Response written = read(code);
        Response kept = read(code);
        assertEquals(written.asString(), kept.asString());
        for (String header : new String[] {"ETag", "Vary", "Content-Type"}) {
            assertEquals(written.header(header), kept.header(header), header);
        }
        assertEquals("application/json;charset=UTF-8", kept.header("Content-Type"));
    }

    @Test
    void one_question_is_asked_while_nothing_changes() {
        String code = published();
        read(code);
        assertEquals(1, statements.during(() -> read(code)));
    }

    @Test
    void who_has_the_answer_gets_a_304_from_memory() {
        String code = published();
        String tag = read(code).header("ETag");
        Response same = anybody().header("If-None-Match", tag).get(assessmentPath(code, 2565));
        same.then().statusCode(304).header("ETag", tag);
        assertEquals("", same.asString());
    }

    @Test
    void a_correction_is_seen_by_the_next_reader() {
        String code = published();
        String first = read(code).asString();
        Response draft = Api.enterOver("*", code, 2565, "{\"total\": 50, \"reason\": \"แก้คะแนน\"}");
        assertEquals(first, read(code).asString());
        Api.publish(draft.header("ETag"), code, 2565).then().statusCode(200);
        assertNotEquals(first, read(code).asString());
        read(code).then().body("total", equalTo(50f), "revision", equalTo(2));
    }

    @Test
    void what_another_replica_commits_is_seen_too() {
        String code = published();
        read(code);
        new Sql(dataSource).update("UPDATE assessment SET version = version + 7 WHERE agency_code = ?", code);
        assertEquals("\"9\"", read(code).header("ETag"));
    }

    @Test
    void a_change_of_another_result_leaves_an_answer_where_it_is() {
        String code = published();
        read(code);
        published();
        assertEquals(1, statements.during(() -> read(code)));
    }

    @Test
    void the_officer_sees_the_working_state_beside_what_is_kept_for_everybody() {
        String code = published();
        read(code);
        Api.enterOver("*", code, 2565, "{\"total\": 50, \"reason\": \"แก้คะแนน\"}");
        as(Tokens.officer(code)).get(assessmentPath(code, 2565)).then().body("state", equalTo("DRAFT"));
        read(code).then().body("state", equalTo("PUBLISHED"));
    }

    @Test
    void what_is_not_there_is_not_kept() {
        String code = Api.newAgency();
        read(code).then().statusCode(404);
        Api.enterAndPublish(code, 2565, "{\"total\": 90}");
        read(code).then().statusCode(200);
    }

    @Test
    void of_many_readers_at_once_each_sees_what_was_committed_before_it_asked() throws Exception {
        String code = published();
        Sql sql = new Sql(dataSource);
        read(code);
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 20; round++) {
                sql.update("UPDATE assessment SET version = version + 1 WHERE agency_code = ?", code);
                String expected = "\""
                        + sql.query(
                                        "SELECT version FROM assessment WHERE agency_code = '" + code + "'",
                                        row -> row.getLong(1))
                                .getFirst()
                        + "\"";
                Callable<String> reader = () -> read(code).header("ETag");
                for (Future<String> seen : readers.invokeAll(
                        IntStream.range(0, 8).mapToObj(n -> reader).toList())) {
                    assertEquals(expected, seen.get());
                }
            }
        }
    }

    private static String published() {
        String code = Api.newAgency();
        Api.enterAndPublish(code, 2565, Golden.items("phitsanulok-pao", 2565));
        return code;
    }

    private static Response read(String code) {
        return anybody().get(assessmentPath(code, 2565));
    }
}

package org.itahub.assessment.disclosure;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.itahub.assessment.disclosure.Disclosed.item;
import static org.itahub.assessment.disclosure.Disclosed.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.MovableClock;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.SampleFiles;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that break off in the middle of sending an attachment, many at once. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class BrokenOffUploadTest {

    private static final int CLIENTS = 32;
    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    AgroalDataSource dataSource;

    @Inject
    AssessmentConfig config;

    private final byte[] pdf = SampleFiles.pdf(200_000);
    private String code;
    private String attachments;

    @BeforeEach
    void in_the_entry_window() {
        MovableClock.setTo(Disclosed.ENTRY);
        code = Api.newAgency();
        attachments = item(code, "O1") + "/attachments";
    }

    @AfterEach
    void today_again() {
        MovableClock.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 99})
    void an_upload_that_breaks_off_leaves_no_file_no_row_and_no_connection(int percent) throws Exception {
        Set<Path> before = files();

        atOnce(percent);

        assertNothingHangs();
        assertEventuallySame(before);
        assertEquals(0, rows());
        officer(code).get(attachments).then().statusCode(200).body("items", empty());
    }

    @Test
    void everybody_else_is_served_while_and_after_others_break_off() throws Exception {
        atOnce(50);
        AttachmentTest.upload(attachments, code, "ผัง", "a.pdf", pdf)
                .then()
                .statusCode(201)
                .body("fileName", is("a.pdf"));
        assertEquals(1, rows());
    }

    /** Each sends what it has, waits for the others, and resets its connection. */
    private void atOnce(int percent) throws Exception {
        CountDownLatch sent = new CountDownLatch(CLIENTS);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int n = 0; n < CLIENTS; n++) {
                ends.add(clients.submit(() -> breakOff(percent, sent)));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    private Void breakOff(int percent, CountDownLatch sent) throws IOException, InterruptedException {
        String head = """
                POST %s?title=a&fileName=a.pdf HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/octet-stream\r
                Content-Length: %d\r
                \r
                """.formatted(attachments, Tokens.officer(code), pdf.length);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoLinger(true, 0);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(pdf, 0, pdf.length * percent / 100);
            out.flush();
            sent.countDown();
            sent.await();
            Thread.sleep(100);
        }
        return null;
    }

    private void assertNothingHangs() throws InterruptedException {
        Thread.sleep(300);
        List<String> hanging = new Sql(dataSource).query("""
                        SELECT pid || ' ' || state || ' ' || query FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid()
                          AND state LIKE 'idle in transaction%'
                          AND query_start < now() - interval '150 milliseconds'""", row -> row.getString(1));
        assertEquals(List.of(), hanging);
    }

    private int rows() {
        return new Sql(dataSource).query("""
                        SELECT count(*)::int FROM disclosure_attachment t JOIN disclosure d ON d.id = t.disclosure_id
                        WHERE d.agency_code = ?""", row -> row.getInt(1), code).getFirst();
    }

    private void assertEventuallySame(Set<Path> before) throws Exception {
        Instant end = Instant.now().plus(SOON);
        while (!files().equals(before) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertEquals(before, files());
    }

    /** What lies where attachments are kept, unfinished ones included. */
    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(config.disclosure().directory())) {
            return files.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

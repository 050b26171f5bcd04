package org.itahub.measures.evidence;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;
import static org.itahub.measures.evidence.Evidences.evidence;
import static org.itahub.measures.evidence.Evidences.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.itahub.embedded.test.SampleFiles;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.MeasuresConfig;
import org.itahub.measures.Waiting;
import org.itahub.platform.files.ReceivedFile;
import org.itahub.platform.files.SweepFiles;
import org.itahub.platform.files.storage.StorageChoice;
import org.junit.jupiter.api.Test;

@HubTest
class UploadAccidentsTest {
    private static final String OPEN_TRANSACTIONS =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'";

    @Test
    void thirty_two_clients_that_break_off_at_once_leave_nothing_and_hold_nothing_meanwhile() throws IOException {
        List<String> before = Evidences.unnamed();
        String code = Given.draftedProgress();
        List<RawUpload> uploads = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            RawUpload upload = RawUpload.to(code, "a" + i + ".pdf");
            upload.sendPart(5_000_000, SampleFiles.pdf(100_000));
            uploads.add(upload);
        }
        Waiting.until("all are under way", () -> incoming() == 32);

        assertEquals("0", Sqls.text(OPEN_TRANSACTIONS));
        Given.officer(code).get(evidence(code)).then().statusCode(200).body("items", hasSize(0));

        for (RawUpload upload : uploads) {
            upload.breakOff();
        }
        Evidences.requireNothingUnnamed(before);
        assertEquals("0", Sqls.text(OPEN_TRANSACTIONS));
        upload(code, "ไฟล์", "a.pdf", SampleFiles.pdf()).then().statusCode(201);
    }

    @Test
    void the_same_upload_under_the_same_key_is_kept_once_and_answered_alike() {
        List<String> before = Evidences.unnamed();
        String code = Given.draftedProgress();
        String key = UUID.randomUUID().toString();
        byte[] pdf = SampleFiles.pdf();

        Response first = keyed(code, key, pdf);
        Evidences.submit(code);
        Response second = keyed(code, key, pdf);

        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        second.then().header("Idempotency-Replayed", is("true"));
        refused(keyed(code, key, SampleFiles.pdf()), 422, "idempotency-key-reused");
        Given.officer(code).get(evidence(code)).then().body("items", hasSize(1));
        Evidences.requireNothingUnnamed(before);
    }

    @Test
    void under_a_key_too_an_upload_for_another_agency_is_refused_before_its_bytes_are_taken() throws IOException {
        String own = Given.draftedProgress();
        String foreign = Given.draftedProgress();
        String used = UUID.randomUUID().toString();
        keyed(own, used, SampleFiles.pdf()).then().statusCode(201);

        for (String key : List.of(UUID.randomUUID().toString(), used)) {
            try (RawUpload upload = RawUpload.keyed(Tokens.officer(own), foreign, key)) {
                upload.sendPart(5_000_000, SampleFiles.pdf(100_000));
                upload.requireStatus(404);
                assertEquals(0, incoming());
            }
        }
    }

    @Test
    void a_key_that_was_never_used_does_not_open_a_closed_report() throws IOException {
        String code = Given.draftedProgress();
        Evidences.submit(code);

        try (RawUpload upload =
                RawUpload.keyed(Tokens.officer(code), code, UUID.randomUUID().toString())) {
            upload.sendPart(5_000_000, SampleFiles.pdf(100_000));
            upload.requireStatus(409);
            assertEquals(0, incoming());
        }
    }

    @Test
    void the_sweep_removes_what_nothing_names_once_it_is_old_and_nothing_else() throws IOException {
        String code = Given.draftedProgress();
        String named = Evidences.storageKey(upload(code, "ไฟล์", "a.pdf", SampleFiles.pdf()));
        Path left = Files.writeString(folder().resolve("upload-left.part"), "half");
        String orphan = Evidences.storage().put(new ReceivedFile(left, 4, new byte[32]));
        SweepFiles sweep = Evidences.bean(SweepFiles.class);

        sweep.before(Instant.now().minus(Duration.ofDays(1)));
        assertTrue(Evidences.storage().has(orphan));
        assertTrue(Files.exists(left));

        assertTrue(sweep.before(Instant.now().plusSeconds(60)) >= 1);
        assertEquals(false, Evidences.storage().has(orphan));
        assertEquals(false, Files.exists(left));
        assertTrue(Evidences.storage().has(named));
    }

    private static Response keyed(String code, String key, byte[] pdf) {
        return Evidences.uploading(code, "ไฟล์", "a.pdf", "application/pdf")
                .header("Idempotency-Key", key)
                .body(pdf)
                .post(evidence(code) + "/files");
    }

    private static int incoming() {
        String[] names = folder().toFile().list();
        return names == null ? 0 : names.length;
    }

    private static Path folder() {
        return StorageChoice.incoming(Evidences.bean(MeasuresConfig.class).evidence());
    }
}

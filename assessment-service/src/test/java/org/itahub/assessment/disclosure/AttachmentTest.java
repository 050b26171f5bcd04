package org.itahub.assessment.disclosure;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Refusals.refused;
import static org.itahub.assessment.disclosure.Disclosed.item;
import static org.itahub.assessment.disclosure.Disclosed.officer;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.MovableClock;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.SampleFiles;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.http.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class AttachmentTest {

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

    static Response upload(String path, String code, String title, String fileName, byte[] content) {
        return uploading(code, title, fileName).body(content).post(path);
    }

    private static RequestSpecification uploading(String code, String title, String fileName) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Tokens.officer(code))
                .contentType("application/octet-stream")
                .queryParam("title", title)
                .queryParam("fileName", fileName);
    }

    @Test
    void a_file_is_added_listed_given_back_to_who_may_see_it_and_removed() {
        byte[] pdf = SampleFiles.pdf(200_000);
        Response added = upload(attachments, code, "ผังโครงสร้าง", "ผัง.pdf", pdf);
        added.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("fileName", is("ผัง.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("sha256", is(Sha256.hex(pdf)));
        String content = added.path("content");

        officer(code).get(attachments).then().body("items.title", contains("ผังโครงสร้าง"));
        officer(code).get(item(code, "O1")).then().header("ETag", "\"1\"").body("attachments", is(1));
        Response given = officer(code).get(content);
        assertArrayEquals(pdf, given.asByteArray());
        given.then()
                .header("Content-Disposition", containsString("attachment; filename=\"attachment-"))
                .header("Cache-Control", "private, no-store");
        Disclosed.assessor("a1", code).get(content).then().statusCode(200);
        refused(Api.anybody().get(content), 404, "disclosures-not-found");
        refused(officer(Api.newAgency()).get(content), 404, "disclosures-not-found");

        refused(officer(code).delete(added.header("Location")), 428, "precondition-required");
        officer(code)
                .header("If-Match", "\"0\"")
                .delete(added.header("Location"))
                .then()
                .statusCode(204);
        refused(officer(code).get(content), 404, "attachment-not-found");
        officer(code)
                .get(item(code, "O1") + "/history")
                .then()
                .body("items.kind", contains("ATTACHED", "ATTACHMENT_REMOVED"))
                .body("items[0].detail.fileName", is("ผัง.pdf"));
    }

    @Test
    void what_is_no_document_is_refused_in_words_of_its_own_and_nothing_is_left_of_it() {
        long before = kept();
        byte[] pdf = SampleFiles.pdf();
        byte[] office = SampleFiles.office(SampleFiles.WORD);
        refused(upload(attachments, code, "ก", "a.pdf", new byte[0]), 422, "attachment-empty");
        refused(upload(attachments, code, "ก", "a.png", pdf), 422, "attachment-type-mismatch");
        refused(upload(attachments, code, "ก", "a.exe", new byte[] {'M', 'Z'}), 422, "attachment-type-not-accepted");
        refused(
                upload(attachments, code, "ก", "a.docx", Arrays.copyOf(office, office.length / 2)),
                422,
                "attachment-damaged");
        refused(
                upload(attachments, code, "ก", "a.docx", SampleFiles.office(SampleFiles.WORD, "word/vbaProject.bin")),
                422,
                "attachment-with-macros");
        refused(
                upload(attachments, code, "ก", "a.xlsx", SampleFiles.compound("EncryptionInfo", "EncryptedPackage")),
                422,
                "attachment-encrypted");
        refused(
                upload(attachments, code, "ก", "a.pdf", SampleFiles.pdf(20 * 1024 * 1024)),
                413,
                "attachment-too-large");
        refused(upload(attachments, code, "", "a.pdf", pdf), 400, "invalid-value");
        refused(officer(code).body("{}").post(attachments + "?title=a"), 415, "unsupported-media-type");
        assertEquals(before, kept());
    }

    @Test
    void an_archive_with_more_entries_than_a_document_has_is_refused() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            entries.put("entry" + i, "");
        }
        refused(upload(attachments, code, "ก", "a.docx", SampleFiles.zip(entries)), 422, "attachment-overpacked");
    }

    @Test
    void an_item_has_the_same_file_once_ten_at_most_and_a_limit_together() {
        byte[] pdf = SampleFiles.pdf();
        Response first = upload(attachments, code, "ก", "a.pdf", pdf);
        refused(upload(attachments, code, "ข", "b.pdf", pdf), 409, "attachment-exists")
                .body("detail", containsString(first.path("id").toString()));
        for (int i = 1; i < 10; i++) {
            upload(attachments, code, "ก", "a.pdf", SampleFiles.pdf()).then().statusCode(201);
        }
        refused(upload(attachments, code, "ก", "a.pdf", SampleFiles.pdf()), 422, "attachments-too-many");
        officer(code).get(attachments).then().body("items", hasSize(10));
        String other = item(code, "O2") + "/attachments";
        upload(other, code, "ก", "a.pdf", SampleFiles.pdf(11 * 1024 * 1024))
                .then()
                .statusCode(201);
        refused(upload(other, code, "ก", "a.pdf", SampleFiles.pdf(11 * 1024 * 1024)), 422, "attachments-too-large");
    }

    @Test
    void outside_the_entry_window_attachments_stay_as_they_are_but_a_repeat_gets_its_answer() {
        byte[] pdf = SampleFiles.pdf();
        String key = UUID.randomUUID().toString();
        Response first = uploading(code, "ก", "a.pdf")
                .header("Idempotency-Key", key)
                .body(pdf)
                .post(attachments);
        MovableClock.setTo("2022-05-01");

        refused(upload(attachments, code, "ก", "a.pdf", SampleFiles.pdf()), 409, "disclosure-entry-closed");
        refused(officer(code).header("If-Match", "*").delete(first.header("Location")), 409, "disclosure-entry-closed");
        uploading(code, "ก", "a.pdf")
                .header("Idempotency-Key", key)
                .body(pdf)
                .post(attachments)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", is("true"))
                .body(is(first.asString()));
    }

    @Test
    void only_an_officer_of_the_agency_adds_and_only_to_items_of_the_year() {
        byte[] pdf = SampleFiles.pdf();
        refused(upload(attachments, Api.newAgency(), "ก", "a.pdf", pdf), 404, "agency-not-in-scope");
        refused(
                as(Tokens.admin()).contentType("application/pdf").body(pdf).post(attachments + "?title=a"),
                403,
                "forbidden");
        refused(upload(item(code, "I1") + "/attachments", code, "ก", "a.pdf", pdf), 404, "disclosure-item-not-found");
        refused(officer(code).get(attachments + "/1"), 404, "attachment-not-found");
        refused(officer(code).get(attachments + "/first"), 404, "attachment-not-found");
    }

    @Test
    void a_file_that_is_gone_from_the_storage_is_told_to_be_missing() {
        Response added = upload(attachments, code, "ก", "a.pdf", SampleFiles.pdf());
        String key = Sqls.text(
                "SELECT storage_key FROM disclosure_attachment WHERE sha256 = ?", added.<String>path("sha256"));
        storage().delete(key);
        refused(officer(code).get(added.<String>path("content")), 500, "attachment-content-missing");
    }

    private static FileStorage storage() {
        return Arc.container().instance(FileStorage.class).get();
    }

    private static long kept() {
        try (Stream<String> keys = storage().keptBefore(Instant.MAX)) {
            return keys.count();
        }
    }
}

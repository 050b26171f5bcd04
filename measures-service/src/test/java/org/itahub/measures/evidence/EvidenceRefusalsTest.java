package org.itahub.measures.evidence;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;
import static org.itahub.measures.evidence.Evidences.evidence;
import static org.itahub.measures.evidence.Evidences.link;
import static org.itahub.measures.evidence.Evidences.upload;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.test.SampleFiles;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class EvidenceRefusalsTest {
    private List<String> before;
    private String code;

    @BeforeEach
    void a_report_that_can_be_changed() {
        before = Evidences.unnamed();
        code = Given.draftedProgress();
    }

    @AfterEach
    void nothing_is_left_of_what_was_refused() {
        Evidences.requireNothingUnnamed(before);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.go.th/a, must begin with http",
        "javascript:alert(1), must begin with http",
        "https://user:secret@example.go.th/a, carries a user name",
        "https://, is no web address",
        "not a link, is no web address"
    })
    void a_link_that_cannot_be_evidence_is_refused_with_its_reason(String address, String reason) {
        refused(link(code, "ลิงก์", address), 422, "evidence-link-invalid")
                .body("errors[0].pointer", is("/link"))
                .body("errors[0].message", containsString(reason));
    }

    @Test
    void a_file_in_json_or_a_title_without_a_letter_is_no_link() {
        refused(
                Given.officer(code)
                        .body("{\"kind\": \"FILE\", \"title\": \"ก\", \"link\": \"https://example.go.th\"}")
                        .post(evidence(code)),
                400,
                "invalid-value");
        refused(link(code, "\u202e\u200b", "https://example.go.th"), 400, "invalid-value")
                .body("errors[0].pointer", is("/title"));
        refused(upload(code, "ก".repeat(501), "a.pdf", SampleFiles.pdf()), 400, "invalid-value");
    }

    @Test
    void the_same_file_or_link_twice_in_a_report_is_refused_with_the_number_of_the_first() {
        byte[] pdf = SampleFiles.pdf();
        Response first = upload(code, "คู่มือ", "a.pdf", pdf);
        Response second = link(code, "ลิงก์", "https://example.go.th/1");

        refused(upload(code, "ชื่ออื่น", "b.pdf", pdf), 409, "evidence-exists")
                .body("detail", containsString(first.path("id").toString()));
        refused(link(code, "ชื่ออื่น", "https://example.go.th/1"), 409, "evidence-exists")
                .body("detail", containsString(second.path("id").toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, application/octet-stream, PDF",
        "a.pdf.exe, application/octet-stream, exe",
        "a.pdf, image/png, image/png",
        "รายงาน, application/msword, application/msword"
    })
    void a_file_whose_name_or_media_type_says_something_else_is_refused(String name, String type, String told) {
        refused(upload(code, "ไฟล์", name, type, SampleFiles.pdf()), 422, "evidence-type-mismatch")
                .body("detail", containsString(told));
    }

    @Test
    void a_kind_of_file_that_is_not_taken_is_refused_whatever_it_is_called() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        refused(upload(code, "ไฟล์", "a.pdf", page), 422, "evidence-type-not-accepted")
                .body("detail", containsString("PDF, PNG, JPEG"));
        refused(
                Evidences.uploading(code, "ไฟล์", "a.html", "text/html")
                        .body(page)
                        .post(evidence(code) + "/files"),
                415,
                "unsupported-media-type");
    }

    @Test
    void an_empty_file_is_refused() {
        refused(upload(code, "ไฟล์", "a.pdf", new byte[0]), 422, "evidence-file-empty");
    }

    @Test
    void a_file_that_was_cut_off_is_refused() {
        byte[] office = SampleFiles.office(SampleFiles.WORD);
        refused(upload(code, "ไฟล์", "a.docx", Arrays.copyOf(office, office.length / 2)), 422, "evidence-file-damaged");
    }

    @Test
    void a_document_with_macros_is_refused() {
        byte[] office = SampleFiles.office(SampleFiles.WORD, "word/vbaProject.bin");
        refused(upload(code, "ไฟล์", "a.docx", office), 422, "evidence-file-with-macros");
    }

    @Test
    void a_document_that_needs_a_password_is_refused() {
        byte[] encrypted = SampleFiles.compound("EncryptionInfo", "EncryptedPackage");
        refused(upload(code, "ไฟล์", "a.xlsx", encrypted), 422, "evidence-file-encrypted");
    }

    @Test
    void an_archive_with_more_entries_than_a_document_has_is_refused() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            entries.put("entry" + i, "");
        }
        refused(upload(code, "ไฟล์", "a.docx", SampleFiles.zip(entries)), 422, "evidence-file-overpacked");
    }

    @Test
    void a_file_over_the_limit_is_refused_whether_its_length_is_told_or_not() throws Exception {
        byte[] large = SampleFiles.pdf(20 * 1024 * 1024);
        refused(upload(code, "ไฟล์", "a.pdf", large), 413, "evidence-file-too-large");
        RawUpload chunked = RawUpload.to(code, "a.pdf");
        chunked.sendChunked(large);
        chunked.requireStatus(413);
    }

    @Test
    void a_report_has_at_most_twenty_pieces_of_evidence() {
        for (int i = 0; i < 20; i++) {
            link(code, "ลิงก์", "https://example.go.th/" + i).then().statusCode(201);
        }
        refused(link(code, "ลิงก์", "https://example.go.th/21"), 422, "evidence-too-many");
        refused(upload(code, "ไฟล์", "a.pdf", SampleFiles.pdf()), 422, "evidence-too-many");
        Given.officer(code).get(evidence(code)).then().body("items", hasSize(20));
    }

    @Test
    void the_files_of_a_report_have_a_limit_together() {
        byte[] half = SampleFiles.pdf(11 * 1024 * 1024);
        upload(code, "ไฟล์", "a.pdf", half).then().statusCode(201);
        half[half.length / 2]++;
        refused(upload(code, "ไฟล์", "a.pdf", half), 422, "evidence-total-too-large");
    }

    @Test
    void evidence_of_a_report_that_is_with_the_supervisor_stays_as_it_is() {
        String address = link(code, "ลิงก์", "https://example.go.th/1").header("Location");
        Evidences.submit(code);

        refused(link(code, "ลิงก์", "https://example.go.th/2"), 409, "progress-closed");
        refused(upload(code, "ไฟล์", "a.pdf", SampleFiles.pdf()), 409, "progress-closed");
        refused(Given.officer(code).header("If-Match", "*").delete(address), 409, "progress-closed");
    }

    @Test
    void without_a_report_there_is_nothing_to_add_to() {
        String other = Given.publishedPlan();
        refused(link(other, "ลิงก์", "https://example.go.th/1"), 404, "progress-not-found");
        refused(upload(other, "ไฟล์", "a.pdf", SampleFiles.pdf()), 404, "progress-not-found");
        refused(Given.officer(other).get(evidence(other)), 404, "progress-not-found");
    }

    @Test
    void only_an_officer_of_the_agency_adds_and_removes() {
        String address = link(code, "ลิงก์", "https://example.go.th/1").header("Location");
        String body = "{\"kind\": \"LINK\", \"title\": \"ก\", \"link\": \"https://example.go.th/9\"}";
        refused(Given.approver("clerk", code).body(body).post(evidence(code)), 403, "forbidden");
        refused(Given.approver("clerk", code).header("If-Match", "*").delete(address), 403, "forbidden");
        refused(Given.officer(Given.agency()).body(body).post(evidence(code)), 404, "agency-not-in-scope");
        refused(Given.as(Tokens.province(Given.PROVINCE)).body(body).post(evidence(code)), 403, "forbidden");
    }

    @Test
    void removing_needs_the_version_that_was_read() {
        String address = link(code, "ลิงก์", "https://example.go.th/1").header("Location");
        refused(Given.officer(code).delete(address), 428, "precondition-required");
        refused(Given.officer(code).header("If-Match", "\"7\"").delete(address), 412, "precondition-failed");
    }

    @Test
    void evidence_of_another_report_or_without_a_number_is_not_there() {
        String other = Given.draftedProgress();
        int id = link(other, "ลิงก์", "https://example.go.th/1").path("id");
        refused(Given.officer(code).get(evidence(code) + "/" + id), 404, "evidence-not-found");
        refused(Given.officer(code).get(evidence(code) + "/first"), 404, "evidence-not-found");
        refused(
                Given.officer(code).header("If-Match", "*").delete(evidence(code) + "/" + id),
                404,
                "evidence-not-found");
    }

    @Test
    void a_link_has_no_content() {
        String address = link(code, "ลิงก์", "https://example.go.th/1").header("Location");
        refused(Given.officer(code).get(address + "/content"), 404, "evidence-without-content");
    }

    @Test
    void a_file_that_is_gone_from_the_storage_is_told_to_be_missing() {
        Response added = upload(code, "ไฟล์", "a.pdf", SampleFiles.pdf());
        Evidences.storage().delete(Evidences.storageKey(added));
        refused(Given.officer(code).get(added.<String>path("content")), 500, "evidence-content-missing");
    }
}

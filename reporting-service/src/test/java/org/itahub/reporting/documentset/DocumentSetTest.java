package org.itahub.reporting.documentset;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.itahub.reporting.documentset.Sets.as;
import static org.itahub.reporting.documentset.Sets.asked;
import static org.itahub.reporting.documentset.Sets.officer;
import static org.itahub.reporting.documentset.Sets.over;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A province's set of documents from the request to the file and its end. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class DocumentSetTest {
    private static final String PROVINCE = "ลำพูน";
    private static final String DAMAGED = "2510002";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    FileStorage storage;

    @Inject
    SetFiles files;

    @BeforeEach
    void one_agency_with_all_one_with_a_damaged_plan_and_one_with_nothing() {
        if (!told) {
            readModel.given(
                    readModel.agency("2510001", "อบต.น้ำปี้", PROVINCE),
                    readModel.agency("2510002", "อบต.ป่าซาง/เหนือ", PROVINCE),
                    readModel.agency("2510003", "อบต.ยังไม่มีอะไร", PROVINCE),
                    readModel.result("2510001", 2565, 1, 96.99, "AA"),
                    readModel.result("2510002", 2565, 1, 84.99, "B"),
                    readModel.publishedPlan("2510001"));
            told = true;
        }
        sql().update("""
                INSERT INTO published_plan (agency_code, fiscal_year, plan, due_dates, sequence)
                VALUES (?, 2566, '[1]', '[]', 1)""", DAMAGED);
    }

    /** No event tells of it, so a rebuild could not bring it back. */
    @AfterEach
    void no_damaged_plan_for_others() {
        sql().update("DELETE FROM published_plan WHERE agency_code = ?", DAMAGED);
    }

    @Test
    void the_whole_set_is_written_followed_and_downloaded() {
        Response begun = asked(PROVINCE);
        begun.then().statusCode(202).body("province", equalTo(PROVINCE)).body("documents.of", equalTo(12));
        String job = begun.header("Location");

        JsonPath done = over(job);
        Map<String, byte[]> set = Sets.unpacked(Sets.downloaded(job));

        assertEquals("DONE", done.getString("state"));
        assertEquals(Map.of("of", 12, "done", 4, "failed", 8), done.getMap("documents"));
        assertEquals(
                List.of(
                        "สารบัญ.csv",
                        "เอกสารที่จัดทำไม่ได้.csv",
                        "2510001-อบต.น้ำปี้/รายงานวิเคราะห์ผลการประเมิน-อบต.น้ำปี้-2565.pdf",
                        "2510001-อบต.น้ำปี้/แผนมาตรการ-อบต.น้ำปี้-2566.pdf",
                        "2510001-อบต.น้ำปี้/รายงานความก้าวหน้า-อบต.น้ำปี้-2566-สะสมถึงไตรมาสที่ 4.pdf",
                        "2510001-อบต.น้ำปี้/รายงานผลการดำเนินการ-อบต.น้ำปี้-2566.pdf"),
                List.copyOf(set.keySet()));
        byte[] plan = set.get("2510001-อบต.น้ำปี้/แผนมาตรการ-อบต.น้ำปี้-2566.pdf");
        assertTrue(PdfText.of(plan).contains("แผนมาตรการ"));
        String contents = new String(set.get("สารบัญ.csv"), StandardCharsets.UTF_8);
        assertTrue(
                contents.contains(
                        "2510001,อบต.น้ำปี้,แผนมาตรการ,2566,2510001-อบต.น้ำปี้/แผนมาตรการ-อบต.น้ำปี้-2566.pdf,"
                                + plan.length),
                contents);
    }

    @Test
    void what_cannot_be_made_is_told_with_its_reason_and_keeps_nothing_else_back() {
        String job = asked(PROVINCE).header("Location");

        JsonPath done = over(job);
        String failures =
                new String(Sets.unpacked(Sets.downloaded(job)).get("เอกสารที่จัดทำไม่ได้.csv"), StandardCharsets.UTF_8);

        assertTrue(codes(done, DAMAGED).contains("internal"));
        assertEquals(Set.of("result-not-published", "plan-not-published"), codes(done, "2510003"));
        assertEquals(Set.of(), codes(done, "2510001"));
        assertEquals("measures-plan", done.getString("failures[5].document"));
        assertTrue(
                failures.contains("2510003,อบต.ยังไม่มีอะไร,แผนมาตรการ,2566,plan-not-published,หน่วยงานรหัส 2510003"),
                failures);
    }

    @Test
    void names_are_said_to_be_utf_8_and_a_download_goes_on_where_it_broke_off() {
        String job = asked(PROVINCE).header("Location");
        over(job);
        Response whole = officer(PROVINCE).get(job + "/content");
        byte[] set = whole.asByteArray();
        String tag = whole.header("ETag");

        assertEquals(0x08, set[7] & 0x08, "bit 11 of the first file's flags");
        assertEquals("application/zip", whole.contentType());
        assertEquals("private, no-store", whole.header("Cache-Control"));
        String disposition = whole.header("Content-Disposition");
        assertTrue(disposition.startsWith("attachment; filename=\"document-set-"), disposition);
        assertEquals(
                "ชุดเอกสาร-จังหวัดลำพูน-2565.zip",
                URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8));
        Response rest = officer(PROVINCE)
                .header("Range", "bytes=100-")
                .header("If-Range", tag)
                .get(job + "/content");
        assertEquals(206, rest.statusCode());
        assertArrayEquals(Arrays.copyOfRange(set, 100, set.length), rest.asByteArray());
        officer(PROVINCE)
                .header("If-None-Match", tag)
                .get(job + "/content")
                .then()
                .statusCode(304);
    }

    @Test
    void single_documents_leave_the_storage_once_they_are_packed_and_the_set_after_its_time() {
        String job = asked(PROVINCE).header("Location");
        over(job);
        String id = job.substring(job.lastIndexOf('/') + 1);
        ReadModelFixture.until(() -> keys("document_set_entry", id).isEmpty());
        String key = keys("document_set", id).getFirst();
        assertTrue(storage.has(key));

        sql().update("UPDATE document_set SET packed_at = packed_at - interval '8 days' WHERE job::text = ?", id);
        files.removeUseless();

        assertTrue(!storage.has(key));
        refused(officer(PROVINCE).get(job + "/content"), 410, "document-set-removed");
        officer(PROVINCE).get(job).then().statusCode(200).body("content", equalTo(null));
    }

    @Test
    void a_repeat_under_the_same_key_begins_no_second_job_and_without_one_a_new_set_is_written() {
        Response first = keyed("?format=pdf");
        over(first.header("Location"));

        assertEquals(first.header("Location"), keyed("?format=pdf").header("Location"));
        refused(keyed("?format=html"), 422, "idempotency-key-reused");
        String second = asked(PROVINCE).header("Location");
        assertNotEquals(first.header("Location"), second);
        over(second);
    }

    @Test
    void a_set_is_everybodys_who_watches_the_province_and_nobody_elses() {
        String job = asked(PROVINCE).header("Location");
        over(job);
        String colleague = Tokens.of("colleague", List.of("hub-officer"), List.of(), List.of(PROVINCE));

        as(colleague).get(job).then().statusCode(200);
        as(colleague).get(job + "/content").then().statusCode(200);
        as(Tokens.admin()).get(job).then().statusCode(200);
        as(colleague).get("/api/v1/document-set-jobs").then().body("items.size()", equalTo(0));
        officer(PROVINCE).get("/api/v1/document-set-jobs").then().body("items.id", hasItem(job.replaceAll(".*/", "")));
        for (String path : List.of(job, job + "/content")) {
            refused(officer("แพร่").get(path), 404, "job-not-found");
            refused(as(Tokens.officer("2510001")).get(path), 403, "forbidden");
            refused(given().get(path), 401, "unauthenticated");
        }
        refused(officer("แพร่").post(job + "/cancel"), 404, "job-not-found");
    }

    @Test
    void who_may_not_have_a_set_begins_none() {
        String address = Sets.address(PROVINCE, "2565");

        refused(officer("แพร่").post(address), 404, "province-not-in-scope");
        refused(as(Tokens.system("overview:read")).post(address), 403, "forbidden");
        refused(as(Tokens.officer("2510001")).post(address), 403, "forbidden");
        refused(given().post(address), 401, "unauthenticated");
        refused(as(Tokens.admin()).post(Sets.address("ไม่มีจังหวัดนี้", "2565")), 404, "province-not-in-scope");
    }

    @Test
    void what_cannot_be_asked_for_is_refused_by_its_name() {
        String address = Sets.address(PROVINCE, "2565");

        refused(officer(PROVINCE).post(Sets.address(PROVINCE, "2022")), 400, "invalid-value");
        refused(officer(PROVINCE).post(address + "?format=odt"), 400, "invalid-value");
        refused(officer(PROVINCE).post(address + "?numerals=roman"), 400, "invalid-value");
        refused(officer(PROVINCE).post(address + "?layout=by-item"), 400, "unknown-parameter");
        refused(officer(PROVINCE).get("/api/v1/document-set-jobs/nonsense"), 404, "job-not-found");
        String job = asked(PROVINCE).header("Location");
        over(job);
        refused(officer(PROVINCE).post(job + "/cancel"), 409, "job-finished");
    }

    /** Why documents of the agency could not be made. */
    private static Set<String> codes(JsonPath job, String agency) {
        return Set.copyOf(job.getList("failures.findAll { it.agencyCode == '" + agency + "' }.code"));
    }

    private static Response keyed(String query) {
        return officer(PROVINCE)
                .header("Idempotency-Key", "set-of-a-province")
                .post(Sets.address(PROVINCE, "2565") + query);
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }

    private List<String> keys(String table, String job) {
        return sql().query(
                        "SELECT storage_key FROM " + table + " WHERE job::text = ? AND storage_key IS NOT NULL",
                        row -> row.getString(1),
                        job);
    }

    private Sql sql() {
        return new Sql(dataSource);
    }
}

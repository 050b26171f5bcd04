package org.itahub.measures.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;
import static org.itahub.measures.evidence.Evidences.evidence;
import static org.itahub.measures.evidence.Evidences.upload;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.itahub.embedded.test.EventContract;
import org.itahub.embedded.test.SampleFiles;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.itahub.platform.http.Sha256;
import org.junit.jupiter.api.Test;

@HubTest
class EvidenceJourneyTest {
    @Test
    void a_link_and_a_file_are_added_listed_and_counted() {
        String code = Given.draftedProgress();
        byte[] pdf = SampleFiles.pdf();

        Evidences.link(code, "ประกาศบนเว็บไซต์", "https://example.go.th/ประกาศ/12")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("kind", is("LINK"))
                .body("link", is("https://example.go.th/ประกาศ/12"))
                .body("sha256", nullValue());
        upload(code, "คำสั่งแต่งตั้ง", "คำสั่ง ๑๒-๒๕๖๖.pdf", pdf)
                .then()
                .statusCode(201)
                .body("kind", is("FILE"))
                .body("fileName", is("คำสั่ง ๑๒-๒๕๖๖.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("bytes", is(pdf.length))
                .body("sha256", is(Sha256.hex(pdf)));

        Given.officer(code)
                .get(evidence(code))
                .then()
                .statusCode(200)
                .body("items.title", equalTo(List.of("ประกาศบนเว็บไซต์", "คำสั่งแต่งตั้ง")));
        Given.officer(code).get(Given.progress(code)).then().body("evidenceCount", is(2));
        Given.officer(code).get(Given.plan(code) + "/progress").then().body("items.evidenceCount", contains(2));
    }

    @Test
    void a_file_comes_back_as_it_was_sent_to_be_saved_and_never_run() {
        String code = Given.draftedProgress();
        byte[] pdf = SampleFiles.pdf(2_000_000);
        Response added = upload(code, "คู่มือ", "คู่มือ การยืม.pdf", pdf);

        Response content = Given.officer(code).get(added.<String>path("content"));

        assertEquals(200, content.statusCode());
        assertArrayEquals(pdf, content.asByteArray());
        String sha = Sha256.hex(pdf);
        content.then()
                .header("Content-Type", is("application/pdf"))
                .header("Content-Length", is(Integer.toString(pdf.length)))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Content-Security-Policy", is("default-src 'none'; sandbox"))
                .header("Cache-Control", is("private, no-store"))
                .header("ETag", is("\"" + sha + "\""))
                .header(
                        "Repr-Digest",
                        is("sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(HexFormat.of().parseHex(sha)) + ":"))
                .header(
                        "Content-Disposition",
                        is("attachment; filename=\"evidence-" + added.path("id") + ".pdf\"; "
                                + "filename*=UTF-8''%E0%B8%84%E0%B8%B9%E0%B9%88%E0%B8%A1%E0%B8%B7%E0%B8%AD%20"
                                + "%E0%B8%81%E0%B8%B2%E0%B8%A3%E0%B8%A2%E0%B8%B7%E0%B8%A1.pdf"));
        Given.officer(code)
                .header("Range", "bytes=0-7")
                .get(added.<String>path("content"))
                .then()
                .statusCode(206)
                .header("Content-Range", is("bytes 0-7/" + pdf.length))
                .body(is("%PDF-1.7"));
        Given.officer(code)
                .header("If-None-Match", "\"" + sha + "\"")
                .get(added.<String>path("content"))
                .then()
                .statusCode(304);
        Given.officer(code)
                .header("If-Match", "\"" + sha + "\"")
                .get(added.<String>path("content"))
                .then()
                .statusCode(200);
        refused(
                Given.officer(code).header("If-Match", "\"another\"").get(added.<String>path("content")),
                412,
                "precondition-failed");
    }

    @Test
    void evidence_of_an_accepted_report_is_public_and_of_any_other_is_not() {
        String code = Given.draftedProgress();
        Response added = upload(code, "คู่มือ", "manual.pdf", SampleFiles.pdf());
        String content = added.path("content");
        refused(given().get(evidence(code)), 404, "progress-not-found");
        refused(given().get(content), 404, "progress-not-found");
        refused(Given.officer(Given.agency()).get(content), 404, "progress-not-found");
        Given.as(Tokens.system("progress:read")).get(content).then().statusCode(200);
        Given.as(Tokens.province(Given.PROVINCE)).get(evidence(code)).then().body("items", hasSize(1));

        Evidences.submit(code);
        Evidences.accept(code);

        given().get(evidence(code)).then().statusCode(200).body("items.id", contains(added.<Integer>path("id")));
        given().get(added.header("Location")).then().statusCode(200).body("content", endsWith("/content"));
        given().get(content)
                .then()
                .statusCode(200)
                .header("Cache-Control", is("public, no-cache"))
                .header("Content-Disposition", is("attachment; filename=\"manual.pdf\"; filename*=UTF-8''manual.pdf"));
    }

    @Test
    void what_is_submitted_and_accepted_is_told_with_its_evidence() {
        String code = Given.draftedProgress();
        byte[] pdf = SampleFiles.pdf();
        Evidences.link(code, "ประกาศ", "https://example.go.th/1");
        String content = upload(code, "คู่มือ", "manual.pdf", pdf).path("content");
        Evidences.submit(code);
        Evidences.accept(code);

        for (String step : List.of("submitted", "accepted")) {
            String type = "org.itahub.progress." + step + ".v1";
            String event =
                    KafkaEvents.await(Topics.PROGRESS, code, type, 1).getFirst().data();
            EventContract.verify(type, event);
            io.restassured.path.json.JsonPath json = io.restassured.path.json.JsonPath.from(event);
            assertEquals(List.of("LINK", "FILE"), json.getList("evidence.kind"));
            assertEquals("https://example.go.th/1", json.getString("evidence[0].link"));
            assertEquals(content, json.getString("evidence[1].contentPath"));
            assertEquals(Sha256.hex(pdf), json.getString("evidence[1].sha256"));
        }
    }

    @Test
    void evidence_is_removed_with_its_file_and_may_then_be_added_again() {
        String code = Given.draftedProgress();
        byte[] pdf = SampleFiles.pdf();
        Response added = upload(code, "คู่มือ", "manual.pdf", pdf);
        String key = Evidences.storageKey(added);

        Given.officer(code)
                .header("If-Match", "\"0\"")
                .delete(added.header("Location"))
                .then()
                .statusCode(204);

        refused(Given.officer(code).get(added.header("Location")), 404, "evidence-not-found");
        assertEquals(false, Evidences.storage().has(key));
        upload(code, "คู่มือ", "manual.pdf", pdf).then().statusCode(201);
    }

    @Test
    void adding_and_removing_leave_audit_records() {
        String code = Given.draftedProgress();
        String address =
                Evidences.link(code, "ประกาศ", "https://example.go.th/1").header("Location");
        Given.officer(code).header("If-Match", "*").delete(address).then().statusCode(204);

        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code + "&limit=2")
                .then()
                .body("items.action", equalTo(List.of("evidence.remove", "evidence.add")))
                .body("items[0].before.evidence.address", is("https://example.go.th/1"))
                .body("items[0].after", nullValue())
                .body("items[1].after.evidence.title", is("ประกาศ"));
    }

    @Test
    void the_list_comes_page_by_page() {
        String code = Given.draftedProgress();
        for (int i = 0; i < 3; i++) {
            Evidences.link(code, "ประกาศ " + i, "https://example.go.th/" + i);
        }

        String next = Given.officer(code)
                .get(evidence(code) + "?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .header("Link");
        Given.officer(code)
                .get(next.substring(next.indexOf('<') + 1, next.indexOf('>')))
                .then()
                .body("items.title", contains("ประกาศ 2"));
    }
}

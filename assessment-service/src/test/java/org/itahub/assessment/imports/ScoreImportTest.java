package org.itahub.assessment.imports;

import static org.itahub.assessment.imports.Imports.CSV;
import static org.itahub.assessment.imports.Imports.assertConflict;
import static org.itahub.assessment.imports.Imports.assertCounts;
import static org.itahub.assessment.imports.Imports.imported;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.tables.TableFiles;
import org.junit.jupiter.api.Test;

/** Files of scores: items, indicators and totals. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class ScoreImportTest {
    @Test
    void a_workbook_of_item_scores_gives_the_result_that_entering_them_gives() {
        String agency = Api.newAgency();
        JsonNode items = Golden.published("phitsanulok-pao", 2565).get("items");
        List<String> header = new ArrayList<>(List.of("รหัสหน่วยงาน", "ปีงบประมาณ"));
        List<String> row = new ArrayList<>(List.of(agency, "พ.ศ. ๒๕๖๕"));
        items.properties().forEach(item -> {
            header.add("ข้อ " + item.getKey());
            row.add(item.getValue().asText());
        });

        JsonNode result = Imports.result(Imports.send(
                Tokens.officer(agency),
                "item-scores",
                Imports.XLSX,
                TableFiles.xlsx(Map.of("ผล", List.of(List.of("ผลการประเมิน ITA"), header, row)))));

        assertCounts(result, 1, 1, 0, 0, 0);
        JsonNode entered = Api.working(agency, 2565);
        assertEquals("96.99", entered.get("total").asText());
        assertEquals(0, entered.get("missing").size());
    }

    @Test
    void a_file_imported_twice_adds_nothing() {
        String agency = Api.newAgency();
        String file = "agency;year;1;2\n" + agency + ";65;๙๖.๑๓;95.31\n";

        assertCounts(imported(Tokens.officer(agency), "indicator-scores", CSV, file), 1, 1, 0, 0, 0);
        String version = Api.as(Tokens.officer(agency))
                .get(Api.assessmentPath(agency, 2565))
                .header("ETag");
        assertCounts(imported(Tokens.officer(agency), "indicator-scores", CSV, file), 1, 0, 0, 1, 0);

        assertEquals(
                version,
                Api.as(Tokens.officer(agency))
                        .get(Api.assessmentPath(agency, 2565))
                        .header("ETag"));
    }

    @Test
    void columns_that_the_file_does_not_have_stay_and_an_empty_cell_takes_out() {
        String agency = Api.newAgency();
        Api.enter(agency, 2565, "{\"items\": {\"I1\": 90, \"I2\": 80, \"O1\": 100}}")
                .then()
                .statusCode(201);

        assertCounts(
                imported(
                        Tokens.officer(agency),
                        "item-scores?fiscalYear=2565",
                        CSV,
                        "agencyCode,I2,I3\n" + agency + ",,70\n"),
                1,
                0,
                1,
                0,
                0);

        List<String> codes = new ArrayList<>();
        Api.working(agency, 2565)
                .get("items")
                .forEach(item -> codes.add(item.get("code").asText()));
        assertEquals(List.of("I1", "I3", "O1"), codes);
    }

    @Test
    void a_total_never_displaces_detail_but_is_set_beside_it_and_reconciled() {
        String agency = Api.newAgency();
        Api.enter(agency, 2565, Golden.indicators("lumphli", 2565)).then().statusCode(201);

        var response = Imports.send(
                Tokens.officer(agency),
                "totals",
                CSV,
                "agencyCode,fiscalYear,total,level\n" + agency + ",2565,99.27,AA\n");

        assertEquals(1, Api.json(response).get("findings").asInt());
        JsonNode working = Api.working(agency, 2565);
        assertEquals("90.27", working.get("total").asText());
        assertEquals("99.27", working.get("published").get("total").asText());
        assertEquals("total", working.get("findings").get(0).get("figure").asText());
    }

    @Test
    void detail_displaces_a_total_which_then_stands_beside_it_as_published() {
        String agency = Api.newAgency();
        imported(Tokens.officer(agency), "totals", CSV, "agency,year,total\n" + agency + ",2565,90.27\n");
        String indicators = "agency,year,1,2\n" + agency + ",2565,92.26,84.52\n";

        assertCounts(imported(Tokens.officer(agency), "indicator-scores", CSV, indicators), 1, 0, 1, 0, 0);
        assertCounts(imported(Tokens.officer(agency), "indicator-scores", CSV, indicators), 1, 0, 0, 1, 0);

        JsonNode working = Api.working(agency, 2565);
        assertEquals("INDICATORS", working.get("basis").asText());
        assertEquals("90.27", working.get("published").get("total").asText());
    }

    @Test
    void the_correction_of_a_published_result_needs_a_reason_and_becomes_the_next_revision() {
        String agency = Api.newAgency();
        Api.enterAndPublish(agency, 2563, "{\"total\": 88.98}");
        String file = "agencyCode,fiscalYear,total\n" + agency + ",2563,88.89\n";

        JsonNode refused = imported(Tokens.officer(agency), "totals", CSV, file);
        assertConflict(refused.get("conflicts").get(0), 2, "agencyCode", "reason-required", agency);

        assertCounts(imported(Tokens.officer(agency), "totals?reason=typo", CSV, file), 1, 0, 1, 0, 0);
        JsonNode working = Api.working(agency, 2563);
        assertEquals(2, working.get("revision").asInt());
        assertEquals("DRAFT", working.get("state").asText());
        assertEquals(
                "88.98",
                Api.json(Api.anybody().get(Api.assessmentPath(agency, 2563)))
                        .get("total")
                        .asText());
    }

    @Test
    void every_fault_is_told_in_the_files_order_with_its_column_code_and_value() {
        String agency = Api.newAgency();
        String file = "agencyCode,fiscalYear,I1,O1,published.total,ความเห็น\n" + agency + ",2565,193.68,50,90,ดี\n"
                + agency + ",2565,มาก,,,\n" + agency + ",1,90,,,\n" + agency + ",2530,90,,,\n" + agency
                + ",2561,90,,,\n";

        JsonNode result = imported(Tokens.officer(agency), "item-scores", CSV, file);

        JsonNode conflicts = result.get("conflicts");
        assertCounts(result, 5, 0, 0, 0, 5);
        assertEquals("ความเห็น", result.get("ignoredColumns").get(0).asText());
        assertConflict(conflicts.get(0), 2, "I1", "score-out-of-range", "193.68");
        assertConflict(conflicts.get(1), 2, "O1", "score-not-on-scale", "50");
        assertConflict(conflicts.get(2), 3, "agencyCode", "row-twice", agency);
        assertConflict(conflicts.get(3), 4, "fiscalYear", "fiscal-year-invalid", "1");
        assertConflict(conflicts.get(4), 5, "agencyCode", "framework-not-found", agency);
        assertConflict(conflicts.get(5), 6, "I1", "item-unknown", "90");
    }

    @Test
    void a_word_for_a_score_is_rejected_with_its_place() {
        String agency = Api.newAgency();
        JsonNode conflicts = imported(
                        Tokens.officer(agency), "totals", CSV, "agency,year,total\n" + agency + ",2563,มาก\n")
                .get("conflicts");
        assertConflict(conflicts.get(0), 2, "total", "score-not-a-number", "มาก");
    }

    @Test
    void an_officer_imports_only_what_the_token_reaches() {
        String mine = Api.newAgency();
        String others = Api.newAgency();
        String file = "agency,year,total\n" + mine + ",2563,80\n" + others + ",2563,80\n";

        JsonNode result = imported(Tokens.officer(mine), "totals?mode=PARTIAL", CSV, file);

        assertCounts(result, 2, 1, 0, 0, 1);
        assertConflict(result.get("conflicts").get(0), 3, "agency", "agency-not-in-scope", others);
        assertCounts(imported(Tokens.province(Api.PROVINCE), "totals", CSV, file), 2, 1, 0, 1, 0);
    }

    @Test
    void each_row_taken_leaves_an_audit_record_with_who_and_why() {
        String agency = Api.newAgency();
        imported(Tokens.officer(agency), "totals", Imports.NDJSON, """
                {"agency": "%s", "fiscalYear": 2563, "total": 80, "reason": "ประกาศ"}""".formatted(agency));

        JsonNode record = Api.json(
                        Api.as(Tokens.admin()).get("/api/v1/audit-records?action=results.put&agency=" + agency))
                .get("items")
                .get(0);
        assertEquals("officer-" + agency, record.get("caller").asText());
        assertEquals("ประกาศ", record.get("reason").asText());
        assertFalse(record.get("after").get("results").isEmpty());
    }

    @Test
    void templates_are_read_back_as_they_are() {
        for (String subject : List.of("agencies", "item-scores", "indicator-scores", "totals", "survey-answers")) {
            byte[] csv = Api.anybody()
                    .get("/api/v1/imports/" + subject + "/template.csv?fiscalYear=2565")
                    .asByteArray();
            byte[] xlsx = Api.anybody()
                    .get("/api/v1/imports/" + subject + "/template.xlsx?fiscalYear=2565")
                    .asByteArray();
            byte[] json = Api.anybody()
                    .get("/api/v1/imports/" + subject + "/template.json?fiscalYear=2565")
                    .asByteArray();
            String query = subject + "?dryRun=true" + (subject.equals("survey-answers") ? "&fiscalYear=2565" : "");

            for (JsonNode result : List.of(
                    Imports.result(Imports.send(Tokens.admin(), query, CSV, csv)),
                    Imports.result(Imports.send(Tokens.admin(), query, Imports.XLSX, xlsx)))) {
                assertCounts(result, 0, 0, 0, 0, 0);
                assertEquals(0, result.get("ignoredColumns").size(), subject);
            }
            JsonNode example = Imports.result(Imports.send(Tokens.admin(), query, Imports.JSON, json));
            assertEquals(1, example.get("counts").get("read").asInt(), example.toString());
            assertEquals(0, example.get("ignoredColumns").size(), subject);
        }
        Api.anybody().get("/api/v1/imports/nothing/template.csv").then().statusCode(404);
        assertTrue(Api.anybody()
                .get("/api/v1/imports/survey-answers/template.csv?instrument=EIT&fiscalYear=2565")
                .asString()
                .contains("E1"));
    }
}

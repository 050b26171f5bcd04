package org.itahub.assessment.imports;

import static org.itahub.assessment.imports.Imports.NDJSON;
import static org.itahub.assessment.imports.Imports.assertConflict;
import static org.itahub.assessment.imports.Imports.assertCounts;
import static org.itahub.assessment.imports.Imports.imported;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.imports.domain.SheetKey;
import org.itahub.assessment.survey.Surveys;
import org.itahub.assessment.survey.domain.Sheets;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.itahub.platform.tables.TableFiles;
import org.junit.jupiter.api.Test;

/** Survey answers, line by line and as tables. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class AnswerImportTest {
    private static final String ANSWERS = "survey-answers?fiscalYear=2565";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void lines_become_the_sheets_that_the_layout_says_under_keys_of_their_references() {
        String agency = surveyed("IIT");
        Map<String, List<String>> answers = Surveys.answers("IIT", new Random(1));

        JsonNode result =
                imported(Tokens.admin(), ANSWERS, NDJSON, AnswerFile.line(agency, "IIT", "A-0001", answers) + "\n");

        assertCounts(result, 1, 1, 0, 0, 0);
        List<byte[]> sheets = sheets(agency);
        assertArrayEquals(Sheets.bytes(Surveys.layout("IIT"), answers), sheets.getFirst());
        assertEquals(1, standing(agency, "IIT"));
    }

    @Test
    void a_file_imported_twice_adds_nothing_and_a_longer_one_only_what_is_new() {
        String agency = surveyed("EIT");
        String file = AnswerFile.lines(agency, "EIT", 40);

        assertCounts(imported(Tokens.admin(), ANSWERS, NDJSON, file), 40, 40, 0, 0, 0);
        assertCounts(imported(Tokens.admin(), ANSWERS, NDJSON, file), 40, 0, 0, 40, 0);
        String longer = file + AnswerFile.line(agency, "EIT", "new", Surveys.answers("EIT", new Random(2)));
        assertCounts(imported(Tokens.admin(), ANSWERS, NDJSON, longer), 41, 1, 0, 40, 0);
        assertEquals(41, sheets(agency).size());
    }

    @Test
    void a_sheet_once_taken_is_never_changed() {
        String agency = surveyed("EIT");
        imported(
                Tokens.admin(),
                ANSWERS,
                NDJSON,
                AnswerFile.line(agency, "EIT", "A", Surveys.answers("EIT", new Random(3))));

        JsonNode result = imported(
                Tokens.admin(),
                ANSWERS,
                NDJSON,
                AnswerFile.line(agency, "EIT", "A", Surveys.answers("EIT", new Random(4))));

        assertCounts(result, 1, 0, 0, 0, 1);
        assertConflict(result.get("conflicts").get(0), 1, "sheet", "sheet-differs", "A");
    }

    @Test
    void a_dry_run_and_an_atomic_file_with_a_bad_line_store_nothing() {
        String agency = surveyed("EIT");
        String good = AnswerFile.lines(agency, "EIT", 5);

        assertCounts(imported(Tokens.admin(), ANSWERS + "&dryRun=true", NDJSON, good), 5, 5, 0, 0, 0);
        assertCounts(imported(Tokens.admin(), ANSWERS, NDJSON, good + "{}\n"), 6, 5, 0, 0, 1);
        assertEquals(0, sheets(agency).size());
        assertCounts(imported(Tokens.admin(), ANSWERS + "&mode=PARTIAL", NDJSON, good + "{}\n"), 6, 5, 0, 0, 1);
        assertEquals(5, sheets(agency).size());
    }

    @Test
    void every_line_at_fault_is_told_with_the_code_of_a_single_sheet() {
        String agency = surveyed("EIT");
        Map<String, List<String>> answers = new LinkedHashMap<>(Surveys.answers("EIT", new Random(5)));
        Map<String, List<String>> unanswered = new LinkedHashMap<>(answers);
        unanswered.remove("E2");
        Map<String, List<String>> odd = new LinkedHashMap<>(answers);
        odd.put("E2", List.of("VERY"));
        odd.put("X9", List.of("MOST"));
        List<String> lines = List.of(
                AnswerFile.line(agency, "EIT", "1", answers),
                "",
                AnswerFile.line(agency, "EIT", "1", answers),
                AnswerFile.line(agency, "EIT", "2", unanswered),
                AnswerFile.line(agency, "EIT", "3", odd),
                AnswerFile.line(agency, "IIT", "4", answers),
                AnswerFile.line("9999999", "EIT", "5", answers),
                AnswerFile.line(agency, "EIT", " ", answers),
                AnswerFile.line(agency, "EIT", "6", answers).replace("\"sheet\"", "\"name\""),
                AnswerFile.line(agency, "EIT", "7", answers).substring(0, 100));

        JsonNode result = imported(Tokens.admin(), ANSWERS + "&mode=PARTIAL", NDJSON, String.join("\n", lines));

        assertCounts(result, 9, 1, 0, 0, 8);
        List<String> told = new ArrayList<>();
        result.get("conflicts")
                .forEach(it ->
                        told.add(it.get("row").asInt() + " " + it.get("code").asText()));
        assertEquals(
                List.of(
                        "3 sheet-twice",
                        "4 answer-missing",
                        "5 answer-unknown",
                        "5 sheet-item-unknown",
                        "6 survey-not-found",
                        "7 agency-not-in-scope",
                        "8 sheet-reference-invalid",
                        "9 unknown-field",
                        "10 malformed-body"),
                told);
        assertConflict(result.get("conflicts").get(2), 5, "E2.1", "answer-unknown", "VERY");
        assertTrue(result.get("conflicts").get(1).get("messageTh").asText().contains("E2"));
    }

    @Test
    void an_officer_of_a_province_imports_there_and_an_agencys_officer_not_at_all() {
        String agency = surveyed("EIT");
        String file = AnswerFile.lines(agency, "EIT", 2);

        JsonNode elsewhere = imported(Tokens.province("ชุมพร"), ANSWERS, NDJSON, file);
        assertEquals(
                "agency-not-in-scope",
                elsewhere.get("conflicts").get(0).get("code").asText());
        Imports.send(Tokens.officer(agency), ANSWERS, NDJSON, file).then().statusCode(403);
        assertCounts(imported(Tokens.province(Api.PROVINCE), ANSWERS, NDJSON, file), 2, 2, 0, 0, 0);
    }

    @Test
    void a_table_names_steps_by_code_or_label_and_json_is_a_list() {
        String agency = surveyed("EIT");
        Map<String, List<String>> answers = Surveys.answers("EIT", new Random(6));
        List<String> header = new ArrayList<>(List.of("รหัสหน่วยงาน", "แบบวัด", "เลขที่"));
        List<String> row = new ArrayList<>(List.of(agency, "EIT", "T-1"));
        Surveys.layout("EIT").questions().forEach(question -> {
            List<String> given = answers.get(question.item().code());
            for (int n = 0; n < given.size(); n++) {
                header.add(
                        given.size() == 1
                                ? question.item().code()
                                : question.item().code() + "." + (n + 1));
                row.add(question.scale()
                        .steps()
                        .get(question.steps().get(given.get(n)))
                        .label()
                        .th());
            }
        });
        byte[] table = TableFiles.csv(List.of(header, row));
        String list = "[" + AnswerFile.line(agency, "EIT", "T-1", answers) + ","
                + AnswerFile.line(agency, "EIT", "T-2", answers) + "]";

        assertCounts(Imports.result(Imports.send(Tokens.admin(), ANSWERS, Imports.CSV, table)), 1, 1, 0, 0, 0);
        assertCounts(imported(Tokens.admin(), ANSWERS, Imports.JSON, list), 2, 1, 0, 1, 0);
        assertArrayEquals(
                Sheets.bytes(Surveys.layout("EIT"), answers), sheets(agency).getFirst());
    }

    @Test
    void the_import_leaves_one_audit_record_and_none_for_a_sheet() {
        String agency = surveyed("EIT");
        String job = Imports.send(Tokens.admin(), ANSWERS, NDJSON, AnswerFile.lines(agency, "EIT", 3))
                .header("Location");

        JsonNode records = Api.json(Api.as(Tokens.admin()).get("/api/v1/audit-records?action=survey-answers.import"))
                .get("items");
        assertTrue(job.endsWith(records.get(0).get("subject").asText()), job);
        assertEquals(3, records.get(0).get("after").get("created").asInt());
    }

    @Test
    void a_key_is_made_of_the_survey_and_the_reference() {
        SheetKey keys = new SheetKey();
        assertEquals(keys.of(1, "A"), keys.of(1, "A"));
        assertTrue(!keys.of(1, "A").equals(keys.of(2, "A")) && !keys.of(1, "A").equals(keys.of(1, "B")));
    }

    private static String surveyed(String instrument) {
        String agency = Api.newAgency();
        Surveys.begin(agency, instrument, 100);
        return agency;
    }

    private static int standing(String agency, String instrument) {
        return Surveys.standing(agency, instrument).findValue("answered").asInt();
    }

    private List<byte[]> sheets(String agency) {
        return new Sql(dataSource)
                .query(
                        "SELECT answers FROM survey_sheet JOIN survey s ON s.id = survey_id WHERE s.agency_code = ?",
                        row -> row.getBytes(1),
                        agency);
    }
}

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
import java.util.List;
import java.util.Map;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.tables.TableFiles;
import org.junit.jupiter.api.Test;

/** Lists of agencies. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class AgencyImportTest {
    private static final String HEADER = "รหัสหน่วยงาน,ชื่อหน่วยงาน,ชื่อภาษาอังกฤษ,ประเภท,จังหวัด,อำเภอ\n";

    @Test
    void a_list_registers_changes_and_leaves_agencies_and_again_adds_nothing() {
        String known = Api.newAgency();
        String fresh = Api.newCode();
        String list = HEADER + row(known, "อบต.ใหม่") + row(fresh, "อบต.แรก");

        assertCounts(imported(Tokens.admin(), "agencies", CSV, list), 2, 1, 1, 0, 0);
        assertCounts(imported(Tokens.admin(), "agencies", CSV, list), 2, 0, 0, 2, 0);

        JsonNode changed = Api.json(Api.anybody().get(Api.agencyPath(known)));
        assertEquals("อบต.ใหม่", changed.get("nameTh").asText());
        assertEquals(1, changed.get("units").size(), "units of which the file says nothing stay");
        assertEquals(2, records("agency.change", known) + records("agency.register", fresh));
    }

    @Test
    void a_dry_run_says_the_same_and_changes_nothing() {
        String fresh = Api.newCode();

        JsonNode result = imported(Tokens.admin(), "agencies?dryRun=true", CSV, HEADER + row(fresh, "อบต.แรก"));

        assertCounts(result, 1, 1, 0, 0, 0);
        assertFalse(result.get("applied").asBoolean());
        Api.anybody().get(Api.agencyPath(fresh)).then().statusCode(404);
    }

    @Test
    void atomic_takes_nothing_where_a_row_is_rejected_and_partial_the_others() {
        String fresh = Api.newCode();
        String list = HEADER + row(fresh, "อบต.แรก") + row(Api.newCode(), "").replace("อบต.,", "กรม,");

        JsonNode atomic = imported(Tokens.admin(), "agencies", CSV, list);
        assertCounts(atomic, 2, 1, 0, 0, 1);
        assertFalse(atomic.get("applied").asBoolean());
        Api.anybody().get(Api.agencyPath(fresh)).then().statusCode(404);

        JsonNode partial = imported(Tokens.admin(), "agencies?mode=PARTIAL", CSV, list);
        assertTrue(partial.get("applied").asBoolean());
        assertConflict(partial.get("conflicts").get(0), 3, "ประเภท", "agency-type-unknown", "กรม");
        Api.anybody().get(Api.agencyPath(fresh)).then().statusCode(200);
    }

    @Test
    void a_row_breaks_the_same_rules_with_the_same_codes_as_a_single_call() {
        String code = Api.newCode();
        String list = HEADER.strip() + ",units\n" + code + ",,Name,SAO,พิษณุโลก,เมือง,\n12,ก,Name,SAO,พิษณุโลก,เมือง,\n"
                + Api.newCode() + ",ก,Name,SAO,พิษณุโลก,เมือง,clerk|ก|a;clerk|ข|b\n" + code
                + ",ก,Name,SAO,พิษณุโลก,เมือง,\n";

        JsonNode conflicts = imported(Tokens.admin(), "agencies", CSV, list).get("conflicts");

        assertConflict(conflicts.get(0), 2, "ชื่อหน่วยงาน", "not-blank", "");
        assertConflict(conflicts.get(1), 3, "รหัสหน่วยงาน", "agency-code-invalid", "12");
        assertConflict(conflicts.get(2), 4, "units", "unit-twice", "clerk|ก|a;clerk|ข|b");
        assertConflict(conflicts.get(3), 5, "รหัสหน่วยงาน", "row-twice", code);
        assertTrue(conflicts.get(3).get("messageTh").asText().contains(code));
        assertTrue(conflicts.get(3).get("messageEn").asText().contains("earlier row"));
    }

    @Test
    void an_officer_of_a_province_registers_there_only() {
        String here = Api.newCode();
        String there = Api.newCode();
        String list = HEADER + row(here, "อบต.") + row(there, "อบต.").replace("พิษณุโลก", "ชุมพร");

        JsonNode result = imported(Tokens.province("พิษณุโลก"), "agencies?mode=PARTIAL", CSV, list);

        assertCounts(result, 2, 1, 0, 0, 1);
        assertConflict(result.get("conflicts").get(0), 3, "รหัสหน่วยงาน", "agency-not-in-scope", there);
        Imports.send(Tokens.officer(here), "agencies", CSV, list).then().statusCode(403);
    }

    @Test
    void a_workbook_and_json_are_taken_alike() {
        String inWorkbook = Api.newCode();
        String inList = Api.newCode();
        byte[] workbook = TableFiles.xlsx(Map.of(
                "หน่วยงาน",
                List.of(
                        List.of("รายชื่อหน่วยงาน"),
                        List.of("code", "nameTh", "nameEn", "type", "province", "district"),
                        List.of(inWorkbook, "อบต.", "SAO", "เทศบาลตำบล", "พิษณุโลก", "เมือง"))));

        assertCounts(Imports.result(Imports.send(Tokens.admin(), "agencies", Imports.XLSX, workbook)), 1, 1, 0, 0, 0);
        assertCounts(imported(Tokens.admin(), "agencies", Imports.JSON, """
                        [{"code": "%s", "nameTh": "อบต.", "nameEn": "SAO", "type": "SAO", "province": "พิษณุโลก",
                          "district": "เมือง", "units": "clerk|สำนักปลัด|Clerk"}]""".formatted(inList)), 1, 1, 0, 0, 0);
        assertEquals(
                "SUBDISTRICT_MUNICIPALITY",
                Api.json(Api.anybody().get(Api.agencyPath(inWorkbook)))
                        .get("type")
                        .asText());
        assertEquals(
                1,
                Api.json(Api.anybody().get(Api.agencyPath(inList))).get("units").size());
    }

    @Test
    void eight_thousand_agencies_are_one_import() {
        StringBuilder list = new StringBuilder(HEADER);
        for (int n = 0; n < 8_300; n++) {
            list.append("H").append(100_000 + n).append(",อบต.,SAO,SAO,ทดสอบ,เมือง\n");
        }

        var response = Imports.send(Tokens.admin(), "agencies?dryRun=true", CSV, list.toString());
        JsonNode job = ImportJobsTest.followed(response);

        assertCounts(job.get("result"), 8_300, 8_300, 0, 0, 0);
    }

    private static int records(String action, String agency) {
        return Api.json(Api.as(Tokens.admin()).get("/api/v1/audit-records?action=" + action + "&agency=" + agency))
                .get("items")
                .size();
    }

    private static String row(String code, String name) {
        return code + "," + name + ",SAO,อบต.,พิษณุโลก,เมือง\n";
    }
}

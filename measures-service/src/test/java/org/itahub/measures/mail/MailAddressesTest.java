package org.itahub.measures.mail;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.util.List;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;

@HubTest
class MailAddressesTest {
    private static final String BOOK =
            "{\"agencyOfficer\": [\"saraban@test.example\"], \"supervisor\": [\"clerk@test.example\"]}";

    @Inject
    AgroalDataSource database;

    @Test
    void an_agencys_addresses_are_set_read_changed_on_what_was_read_and_audited() {
        String code = Given.agency();
        String path = "/api/v1/agencies/" + code + "/mail-addresses";
        Given.officer(code).body(BOOK).put(path).then().statusCode(201).header("ETag", "\"0\"");
        refused(Given.officer(code).body(BOOK).put(path), 428, "precondition-required");
        refused(Given.officer(code).header("If-Match", "\"7\"").body(BOOK).put(path), 412, "precondition-failed");

        Given.as(Tokens.province(Given.PROVINCE))
                .header("If-Match", "\"0\"")
                .body("{\"agencyOfficer\": [\"new@test.example\"], \"supervisor\": []}")
                .put(path)
                .then()
                .statusCode(200);

        Given.officer(code)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("agencyOfficer", equalTo(List.of("new@test.example")))
                .body("supervisor", equalTo(List.of()));
        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code)
                .then()
                .body("items.action", hasItem("mail-addresses.set"));
    }

    @Test
    void the_audit_trail_counts_addresses_and_holds_none() {
        String code = Given.agency();
        String path = "/api/v1/agencies/" + code + "/mail-addresses";
        Given.officer(code).body(BOOK).put(path).then().statusCode(201);
        Given.officer(code)
                .header("If-Match", "\"0\"")
                .body("{\"agencyOfficer\": [\"a@test.example\", \"b@test.example\"], \"supervisor\": []}")
                .put(path)
                .then()
                .statusCode(200);

        String records = String.join(
                "\n",
                new Sql(database)
                        .query(
                                "SELECT audit_record::text FROM audit_record WHERE agency_code = ? ORDER BY id",
                                row -> row.getString(1),
                                code));

        assertFalse(records.contains("@"), records);
        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code + "&action=mail-addresses.set")
                .then()
                .body("items.after.AGENCY_OFFICER", containsInAnyOrder(1, 2));
    }

    @Test
    void a_province_has_addresses_of_its_own() {
        String code = "H190001";
        Given.agency(code);
        String path = "/api/v1/provinces/" + Given.PROVINCE + "/mail-addresses";

        int set = Given.as(Tokens.province(Given.PROVINCE))
                .header("If-Match", "*")
                .body("{\"province\": [\"office@test.example\"]}")
                .put(path)
                .statusCode();

        assertTrue(set == 201 || set == 200, "set: " + set);
        Given.as(Tokens.province(Given.PROVINCE))
                .get(path)
                .then()
                .body("province", equalTo(List.of("office@test.example")));
        refused(Given.as(Tokens.province("ชุมพร")).get(path), 404, "province-not-in-scope");
        refused(
                Given.as(Tokens.admin()).get("/api/v1/provinces/เมืองสมมติ/mail-addresses"),
                404,
                "province-not-in-scope");
    }

    @Test
    void addresses_that_were_never_set_are_not_found() {
        String code = Given.agency();

        refused(
                Given.officer(code).get("/api/v1/agencies/" + code + "/mail-addresses"),
                404,
                "mail-addresses-not-found");
    }

    @Test
    void another_agencys_addresses_are_out_of_scope() {
        String code = Given.agency();

        refused(
                Given.officer("H199999").body(BOOK).put("/api/v1/agencies/" + code + "/mail-addresses"),
                404,
                "agency-not-in-scope");
    }

    @Test
    void what_is_no_address_is_refused_with_its_place() {
        String code = Given.agency();

        refused(
                        Given.officer(code)
                                .body("{\"agencyOfficer\": [\"not an address\\r\\nBcc: x\"], \"supervisor\": []}")
                                .put("/api/v1/agencies/" + code + "/mail-addresses"),
                        400,
                        "invalid-value")
                .body("errors[0].pointer", is("/agencyOfficer/0"));
    }
}

package org.itahub.assessment.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;

/** Results that were stored before findings were kept. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class ReconcileStoredTest {

    @Inject
    ReconcileStored reconcile;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void what_has_no_findings_gets_them_once_published_or_not() {
        String draft = storedBefore("98.78");
        String published = storedBefore("98.78");
        Api.publish(versionOf(published), published, 2565).then().statusCode(200);
        findings(draft).body("items", empty());

        reconcile.run();

        findings(draft)
                .body("items.finding.figure", contains("OIT"))
                .body("items.finding.cause", contains("DIGITS_SWAPPED"));
        findings(published).body("items.finding.figure", contains("OIT"));
        assertEquals(0, waiting(draft) + waiting(published));
    }

    @Test
    void what_is_consistent_is_struck_off_without_a_finding() {
        String agency = storedBefore("89.78");
        reconcile.run();
        findings(agency).body("items", empty());
        assertEquals(0, waiting(agency));
    }

    @Test
    void a_part_is_done_at_a_time_and_the_rest_is_left_for_later() {
        reconcile.run();
        String[] agencies = {storedBefore("98.78"), storedBefore("98.78"), storedBefore("98.78")};

        assertEquals(2, reconcile.some(2));

        int left = 0;
        for (String agency : agencies) {
            left += waiting(agency);
        }
        assertEquals(1, left);
        reconcile.run();
        for (String agency : agencies) {
            findings(agency).body("items.finding.figure", contains("OIT"));
        }
    }

    @Test
    void the_migration_notes_what_states_figures_and_has_no_finding() {
        String without = storedBefore("98.78");
        new Sql(dataSource).update("DELETE FROM reconciliation_due");
        String with = entered("98.78");
        String nothingStated = Api.newAgency();
        Api.enter(nothingStated, 2565, "{\"total\": 80}").then().statusCode(201);

        new Sql(dataSource).update(note());

        assertEquals(1, waiting(without));
        assertEquals(0, waiting(with));
        assertEquals(0, waiting(nothingStated));
        reconcile.run();
    }

    /** The statement of the migration. */
    private static String note() {
        try (InputStream in =
                ReconcileStored.class.getResourceAsStream("/db/migration/V161__note_what_was_never_reconciled.sql")) {
            String migration = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int begin = migration.indexOf("INSERT INTO reconciliation_due");
            assertTrue(begin > 0);
            return migration.substring(begin);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A result as the database had it before findings were kept. */
    private String storedBefore(String oit) {
        String agency = entered(oit);
        Sql sql = new Sql(dataSource);
        sql.update("DELETE FROM reconciliation_finding WHERE agency_code = ?", agency);
        sql.update("""
                INSERT INTO reconciliation_due
                SELECT r.assessment_id, r.number FROM assessment_revision r JOIN assessment a ON a.id = r.assessment_id
                WHERE a.agency_code = ?""", agency);
        return agency;
    }

    private static String entered(String oit) {
        String agency = Api.newAgency();
        Api.enter(
                        agency,
                        2565,
                        Golden.indicators("lumphli", 2565)
                                .replaceFirst("}$", ", \"published\": {\"instruments\": {\"OIT\": " + oit + "}}}"))
                .then()
                .statusCode(201);
        return agency;
    }

    private int waiting(String agency) {
        return new Sql(dataSource).query("""
                        SELECT count(*)::int FROM reconciliation_due d JOIN assessment a ON a.id = d.assessment_id
                        WHERE a.agency_code = ?""", row -> row.getInt(1), agency).getFirst();
    }

    private static ValidatableResponse findings(String agency) {
        return Api.as(Tokens.officer(agency))
                .get("/api/v1/findings?agency=" + agency)
                .then()
                .statusCode(200);
    }

    private static String versionOf(String agency) {
        return Api.as(Tokens.officer(agency))
                .get(Api.assessmentPath(agency, 2565))
                .header("ETag");
    }
}

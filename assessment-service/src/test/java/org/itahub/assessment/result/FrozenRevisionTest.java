package org.itahub.assessment.result;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.sql.Sql;
import org.itahub.platform.sql.SqlFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database keeps what was published even from a program that would change it. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class FrozenRevisionTest {

    private static final String OF_AGENCY = " WHERE assessment_id IN (SELECT id FROM assessment WHERE agency_code = ?)";

    @Inject
    AgroalDataSource dataSource;

    private Sql sql;
    private String code;

    @BeforeEach
    void an_agency() {
        sql = new Sql(dataSource);
        code = Api.newAgency();
    }

    @Test
    void a_published_revision_can_be_neither_changed_nor_deleted() {
        Api.enterAndPublish(code, 2565, "{\"total\": 90}");
        assertThrows(SqlFailure.class, () -> sql.update("UPDATE assessment_revision SET total = 99" + OF_AGENCY, code));
        assertThrows(SqlFailure.class, () -> sql.update("DELETE FROM assessment_revision" + OF_AGENCY, code));
    }

    @Test
    void a_draft_can_be_changed() {
        Api.enter(code, 2565, "{\"total\": 90}");
        assertDoesNotThrow(() -> sql.update("UPDATE assessment_revision SET total = 99" + OF_AGENCY, code));
    }

    @Test
    void an_assessment_stays_on_the_framework_that_it_began_with() {
        Api.enter(code, 2565, "{\"total\": 90}");
        assertThrows(
                SqlFailure.class,
                () -> sql.update("UPDATE assessment SET fiscal_year = 2564 WHERE agency_code = ?", code));
    }
}

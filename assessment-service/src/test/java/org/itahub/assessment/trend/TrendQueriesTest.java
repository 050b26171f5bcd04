package org.itahub.assessment.trend;

import static org.itahub.assessment.api.Api.anybody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.ConnectionCount;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.junit.jupiter.api.Test;

/** How often trends ask the database. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class TrendQueriesTest {

    @Inject
    ConnectionCount statements;

    @Test
    void as_many_statements_whatever_the_number_of_years_and_figures() {
        String one = Api.newAgency();
        Api.enterAndPublish(one, 2565, "{\"total\": 90}");
        String many = Api.newAgency();
        Api.enterAndPublish(many, 2561, "{\"total\": 80}");
        Api.enterAndPublish(many, 2562, "{\"total\": 81}");
        Api.enterAndPublish(many, 2563, "{\"total\": 88.98}");
        Api.enterAndPublish(many, 2564, Golden.phitsanulok2564());
        Api.enterAndPublish(many, 2565, Golden.items("phitsanulok-pao", 2565));
        read(many, "");

        int few = statements.during(() -> read(one, "?figures=total"));

        assertEquals(few, statements.during(() -> read(many, "?figures=total")));
        assertEquals(few, statements.during(() -> read(many, "?from=2561&to=2565")));
        assertEquals(few, statements.during(() -> read(many, "?figures=total,OIT,9,10,10.2,O1,O42,O43")));
        assertEquals(few, statements.during(() -> read(many, ".csv")));
    }

    private static void read(String agency, String rest) {
        anybody().get(Api.agencyPath(agency) + "/trends" + rest).then().statusCode(200);
    }
}

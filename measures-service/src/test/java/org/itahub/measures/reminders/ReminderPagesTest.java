package org.itahub.measures.reminders;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.itahub.measures.Refusals.refused;
import static org.itahub.measures.reminders.Reminding.runAt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.ConnectionCount;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;

/** The list of reminders: filters, pages, and what they cost. */
@HubTest
class ReminderPagesTest {
    private static final String LIST = "/api/v1/reminders";

    @Inject
    ConnectionCount connections;

    @Test
    void filters_that_cannot_be_are_refused_with_what_can() {
        for (String filter :
                List.of("state=OPEN", "rung=TOMORROW", "quarter=5", "fiscalYear=2022", "cursor=%21", "sort=id")) {
            refused(Given.as(Tokens.admin()).get(LIST + "?" + filter), 400, "invalid-value");
        }
        refused(Given.as(Tokens.admin()).get(LIST + "?year=2566"), 400, "unknown-parameter");
    }

    @Test
    void a_poller_goes_on_from_its_cursor_also_from_an_empty_page() {
        String code = Given.publishedPlan();
        Reminding.copies(code, "73", 120, "จังหวัดที่แบ่งหน้า");
        runAt("2023-01-09T08:00");
        Set<String> seen = new HashSet<>();
        String cursor = "";
        int pages = 0;
        List<String> ids;
        do {
            JsonPath page = page("limit=100", cursor);
            ids = page.getList("items.id");
            seen.addAll(ids);
            cursor = page.getString("cursor");
            pages++;
        } while (!ids.isEmpty());

        assertEquals(120 * 4, seen.size());
        assertEquals(6, pages);
        runAt("2023-01-15T08:00");
        JsonPath since = page("limit=500", cursor);
        assertEquals(120, since.getList("items.id").size());
        assertEquals(Set.of("DAYS_1_BEFORE"), new HashSet<>(since.getList("items.rung")));
    }

    @Test
    void a_page_takes_as_many_statements_however_long_it_is_and_one_while_nothing_changes() {
        String province = "จังหวัดที่นับ";
        String code = Given.publishedPlan();
        Reminding.copies(code, "74", 100, province);
        runAt("2023-01-09T08:00");
        RequestSpecification caller = Given.as(Tokens.province(province));
        String ofTheProvince = "&province=" + province;

        assertEquals(1, statements(caller, "?limit=1", 1));
        assertEquals(1, statements(caller, "?limit=400", 400));
        assertEquals(2, statements(caller, "?limit=1" + ofTheProvince, 1));
        assertEquals(2, statements(caller, "?limit=400" + ofTheProvince, 400));
        assertEquals(1, statements(caller, "?limit=400" + ofTheProvince, 400));
    }

    private int statements(RequestSpecification caller, String query, int items) {
        return connections.during(() ->
                given().spec(caller).get(LIST + query).then().statusCode(200).body("items", hasSize(items)));
    }

    private static JsonPath page(String query, String cursor) {
        return Given.as(Tokens.province("จังหวัดที่แบ่งหน้า"))
                .get(LIST + "?" + query + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                .then()
                .statusCode(200)
                .body("cursor", notNullValue())
                .extract()
                .jsonPath();
    }
}

package org.itahub.assessment.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.json;
import static org.itahub.assessment.statistics.Province.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.ConnectionCount;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class ResultListTest {

    private static final String RESULTS = "/api/v1/results";

    @Inject
    ConnectionCount statements;

    private final Province province = new Province();

    @Test
    void only_published_results_are_listed_each_in_its_newest_revision() {
        String code = province.published(2565, total("84"));
        Response draft = as(Tokens.officer(code))
                .header("If-Match", "*")
                .body("{\"total\": 96, \"reason\": \"แก้คะแนน\"}")
                .put(Api.resultsPath(code, 2565));
        list("").then().body("items.size()", equalTo(1), "items[0].total", equalTo(84f));
        Api.publish(draft.header("ETag"), code, 2565).then().statusCode(200);
        list("").then()
                .body("items.size()", equalTo(1), "items[0].total", equalTo(96f))
                .body("items[0].revision", equalTo(2), "items[0].level", equalTo("AA"))
                .body("items[0].agencyCode", equalTo(code), "items[0].meetsTarget", equalTo(true));
    }

    @Test
    void every_order_goes_on_from_page_to_page_without_a_gap_or_a_repeat() {
        for (String total : List.of("80", "90", "90", "70", "90")) {
            province.published(2565, total(total));
        }
        for (String order : List.of("agencyCode", "total", "-total")) {
            List<String> whole = codes(json(list("&sort=" + order)));
            List<String> paged = new ArrayList<>();
            String next = RESULTS + "?limit=2&sort=" + order + "&province=" + province.name();
            while (next != null) {
                Response page = anybody().get(next);
                page.then().statusCode(200);
                paged.addAll(codes(json(page)));
                next = next(page);
            }
            assertEquals(5, paged.size());
            assertEquals(whole, paged);
        }
        assertEquals(
                List.of("90.00", "90.00", "90.00", "80.00", "70.00"),
                json(list("&sort=-total")).get("items").findValuesAsText("total"));
    }

    @Test
    void filters_narrow_the_list() {
        province.published(2565, total("96"));
        province.published(2564, total("80"));
        assertEquals(1, json(list("&fiscalYear=2564")).get("items").size());
        assertEquals(1, json(list("&level=AA")).get("items").size());
        assertEquals(2, json(list("&type=SAO")).get("items").size());
        assertEquals(0, json(list("&type=PAO")).get("items").size());
    }

    @Test
    void a_page_is_open_data_as_csv() {
        String code = province.published(2565, total("90"));
        String csv = anybody()
                .get(RESULTS + ".csv?province=" + province.name())
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .extract()
                .asString();
        assertTrue(csv.startsWith("\ufeffagencyCode,nameTh,"), csv);
        assertTrue(
                csv.contains(code + ",องค์การบริหารส่วนตำบลทดสอบ,Test SAO,SAO," + province.name()
                        + ",เมือง,2565,1,90.00,A,true,"),
                csv);
        assertTrue(csv.strip().endsWith("+07:00"), csv);
    }

    @Test
    void what_is_no_filter_is_refused() {
        refused("?type=VILLAGE", "invalid-value");
        refused("?fiscalYear=next", "invalid-value");
        refused("?sort=name", "invalid-value");
        refused("?limit=501", "invalid-value");
        refused("?cursor=YWJj", "invalid-value");
        refused("?year=2565", "unknown-parameter");
    }

    @Test
    void one_statement_and_a_question_however_long_the_page_is() {
        for (int n = 0; n < 4; n++) {
            province.published(2565, total("9" + n));
        }
        list("");
        assertEquals(2, statements.during(() -> list("&limit=1")));
        assertEquals(2, statements.during(() -> list("&limit=500")));
        assertEquals(1, statements.during(() -> list("&limit=500")));
    }

    @Test
    void nothing_published_is_an_empty_page() {
        assertEquals(0, json(list("")).get("items").size());
        assertNull(next(list("")));
    }

    private void refused(String query, String problem) {
        anybody().get(RESULTS + query).then().statusCode(400).body("code", equalTo(problem));
    }

    private Response list(String more) {
        return anybody().get(RESULTS + "?province=" + province.name() + more);
    }

    private static List<String> codes(JsonNode page) {
        return page.get("items").findValuesAsText("agencyCode");
    }

    private static String next(Response page) {
        String link = page.header("Link");
        if (link == null) {
            return null;
        }
        String address = link.substring(link.indexOf("/api/"), link.indexOf('>'));
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }
}

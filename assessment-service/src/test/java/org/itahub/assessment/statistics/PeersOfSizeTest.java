package org.itahub.assessment.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.assessmentPath;
import static org.itahub.assessment.statistics.Province.total;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.itahub.assessment.api.ConnectionCount;
import org.itahub.assessment.survey.Surveys;
import org.itahub.embedded.test.HubServers;
import org.junit.jupiter.api.Test;

/** Agencies among those of their type and size. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class PeersOfSizeTest {

    @Inject
    ConnectionCount statements;

    private final Province province = new Province();

    @Test
    void a_result_stands_first_among_those_of_its_type_and_size() {
        String code = published("90", 120);
        published("80", 150);
        published("70", 51);
        published("99", 151);
        published("98", 50);
        province.published(2565, total("97"));

        peers(code)
                .then()
                .statusCode(200)
                .body("comparedBy", equalTo("TYPE_AND_SIZE"))
                .body("sizeClass.from", equalTo(51))
                .body("sizeClass.to", equalTo(150))
                .body("groups.of", contains("PROVINCE", "ALL", "PROVINCE", "ALL"))
                .body("groups[0].agencies", equalTo(3))
                .body("groups[0].sizeClass.to", equalTo(150))
                .body("groups[0].figures[0].rank", equalTo(1))
                .body("groups[2].agencies", equalTo(6))
                .body("groups[2].sizeClass", nullValue())
                .body("groups[2].figures[0].rank", equalTo(4));
    }

    @Test
    void who_states_no_number_of_staff_is_told_so_and_compared_by_type() {
        published("80", 120);
        String code = province.published(2565, total("90"));
        Surveys.begin(code, "EIT", 120);

        peers(code)
                .then()
                .body("comparedBy", equalTo("TYPE"))
                .body("sizeClass", nullValue())
                .body("groups", hasSize(2))
                .body("groups[0].agencies", equalTo(2));
    }

    @Test
    void the_largest_class_has_no_end() {
        String code = published("90", 501);
        peers(code).then().body("sizeClass.from", equalTo(501)).body("sizeClass.to", nullValue());
    }

    @Test
    void a_number_of_staff_that_is_stated_anew_moves_the_agency_at_once() {
        String code = published("90", 120);
        peers(code).then().body("sizeClass.to", equalTo(150));
        Surveys.change(
                        code,
                        "IIT",
                        Surveys.terms(
                                30,
                                Surveys.today().minusDays(1),
                                Surveys.today().plusDays(1)))
                .then()
                .statusCode(200);
        peers(code).then().body("sizeClass.to", equalTo(50));
    }

    @Test
    void the_size_class_stands_in_the_csv() {
        String code = published("90", 120);
        anybody()
                .get(assessmentPath(code, 2565) + "/peers.csv")
                .then()
                .statusCode(200)
                .body(containsString("difference,sizeClass"))
                .body(containsString(
                        code + ",2565,PROVINCE,total,90.00,1,1,90.00,90.00,90.00,90.00,90.00,90.00,0.00,51-150"))
                .body(containsString(
                        code + ",2565,PROVINCE,total,90.00,1,1,90.00,90.00,90.00,90.00,90.00,90.00,0.00,\r\n"));
    }

    @Test
    void three_statements_and_a_question_whatever_the_size() {
        String code = published("90", 120);
        peers(code);
        published("80", 130);
        assertEquals(4, statements.during(() -> peers(code)));
        assertEquals(1, statements.during(() -> peers(code)));
    }

    private String published(String total, int staff) {
        String code = province.published(2565, total(total));
        Surveys.begin(code, "IIT", staff);
        return code;
    }

    private static Response peers(String code) {
        return anybody().get(assessmentPath(code, 2565) + "/peers");
    }
}

package org.itahub.assessment.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Refusals.refused;
import static org.itahub.assessment.disclosure.Disclosed.LOST;
import static org.itahub.assessment.disclosure.Disclosed.MET;
import static org.itahub.assessment.disclosure.Disclosed.officer;
import static org.itahub.assessment.disclosure.Disclosed.path;
import static org.itahub.assessment.disclosure.Disclosed.score;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.assessment.api.MovableClock;
import org.itahub.embedded.test.HubServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody is told of the items that an agency lost. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class LostItemsTest {

    private String code;

    @BeforeEach
    void one_item_was_lost_and_another_met() {
        MovableClock.setTo(Disclosed.ENTRY);
        code = Api.newAgency();
        for (String item : new String[] {"O1", "O2"}) {
            Disclosed.enter(code, item, "https://www.example.go.th/" + item, 1)
                    .then()
                    .statusCode(201);
        }
        MovableClock.setTo(Disclosed.SCORING);
        for (String assessor : new String[] {"a", "b"}) {
            score(assessor, code, "O1", LOST).then().statusCode(201);
            score(assessor, code, "O2", MET).then().statusCode(201);
        }
    }

    @AfterEach
    void today_again() {
        MovableClock.reset();
    }

    @Test
    void a_published_years_lost_items_are_everybodys_with_what_was_missing_but_without_who_found_it() {
        refused(anybody().get(lost(code)), 404, "disclosures-not-found");
        Api.enterAndPublish(code, Disclosed.YEAR, Golden.items("phitsanulok-pao", Disclosed.YEAR));

        anybody()
                .get(lost(code))
                .then()
                .statusCode(200)
                .body("items.code", contains("O1"))
                .body("items[0].note", is("ไม่พบฝ่ายการเมือง"))
                .body("items[0].missing.no", contains(3))
                .body("items[0].reasonTh", not(empty()))
                .body(not(containsString("decidedBy")));
    }

    @Test
    void before_that_the_agency_sees_its_own() {
        officer(code).get(lost(code)).then().statusCode(200).body("items.code", contains("O1"));
        refused(officer(Api.newAgency()).get(lost(code)), 404, "disclosures-not-found");
    }

    @Test
    void an_agency_without_findings_has_lost_nothing() {
        String other = Api.newAgency();

        officer(other).get(lost(other)).then().statusCode(200).body("items", empty());
        refused(anybody().get(lost("9999999")), 404, "disclosures-not-found");
    }

    private static String lost(String code) {
        return path(code) + "/lost";
    }
}

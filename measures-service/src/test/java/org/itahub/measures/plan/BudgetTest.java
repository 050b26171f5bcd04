package org.itahub.measures.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.itahub.measures.Refusals.refused;

import io.restassured.response.Response;
import java.util.UUID;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class BudgetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"0E-99999", "1E-99999", "0E+99999", "1E+2147483647", "1E+20", "1000000000000", "0.001", "\"5\""})
    void a_budget_that_is_no_amount_of_baht_is_refused_where_it_stands(String budget) {
        refused(add(Given.draftedPlan(), budget), 400, "invalid-value").body("errors.pointer", hasItem("/budget"));
    }

    @ParameterizedTest
    @CsvSource({"5000.5000,5000.5", "1.5E+5,150000", "0.00,0", "999999999999.99,999999999999.99"})
    void a_budget_is_kept_as_the_amount_that_it_is(String budget, String shown) {
        String code = Given.draftedPlan();

        add(code, budget).then().statusCode(201).body(containsString("\"budget\":" + shown + "}"));
    }

    @Test
    void a_measure_may_have_no_budget() {
        add(Given.draftedPlan(), "null").then().statusCode(201);
    }

    private static Response add(String code, String budget) {
        return Given.officer(code)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"issueNo\": 2, \"title\": \"ทบทวนคำสั่ง\", \"budget\": " + budget + "}")
                .post(Given.plan(code) + "/measures");
    }
}

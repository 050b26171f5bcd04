package org.itahub.assessment.api;

import static org.itahub.assessment.api.Api.as;

import java.util.Map;
import org.itahub.embedded.test.Tokens;

/** Brings about what the examples of frameworks, their drafts and crosswalks need. */
public final class ExampleFrameworks {

    private static final String DRAFTS = "/api/v1/framework-drafts";
    private static final String OF_2567 = DRAFTS + "/2567";

    private ExampleFrameworks() {}

    /** The years of the operation's path; nothing for an operation on anything else. */
    public static Map<String, String> arrange(String operation) {
        if (operation.equals("POST " + DRAFTS)) {
            as(Tokens.admin()).header("If-Match", "*").delete(OF_2567);
            return Map.of();
        }
        if (operation.contains(DRAFTS + "/{year}")) {
            as(Tokens.admin()).body("{\"fiscalYear\": 2567, \"cloneOf\": 2566}").post(DRAFTS);
            return Map.of("year", "2567");
        }
        if (operation.startsWith("PUT /api/v1/frameworks/{from}/crosswalks")) {
            post(SampleFrameworks.ofQuestions(2601, "Q1", "Q2", "Q3"));
            post(SampleFrameworks.ofQuestions(2602, "Q1", "Q2", "Q3"));
            return Map.of("from", "2601", "to", "2602");
        }
        return Map.of();
    }

    private static void post(String framework) {
        as(Tokens.admin()).body(framework).post("/api/v1/frameworks").then().statusCode(201);
    }
}

package org.itahub.assessment.disclosure;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.MovableClock;
import org.itahub.embedded.test.ApiExample;
import org.itahub.embedded.test.SampleFiles;
import org.itahub.embedded.test.Tokens;

/** Brings about what an example of the disclosure addresses needs, in the window that it belongs to, and sends it. */
public final class DisclosureExamples {

    private static final String ITEM = "/disclosures/{item}";

    private DisclosureExamples() {}

    public static boolean has(ApiExample example) {
        return example.operation().contains("/disclosures")
                || example.operation().contains("/disclosure-");
    }

    public static void send(ApiExample example) {
        try {
            MovableClock.setTo(Disclosed.ENTRY);
            String code = Api.newAgency();
            Map<String, String> path = new HashMap<>(Map.of("code", code, "year", "2565", "item", "O1"));
            String token = arrange(example, code, path);
            example.sendAndVerify(token, path);
        } finally {
            MovableClock.reset();
        }
    }

    /** @return the token of who sends it */
    private static String arrange(ApiExample example, String code, Map<String, String> path) {
        String operation = example.operation();
        if (operation.contains("/attachments/{id}")) {
            Response added = AttachmentTest.upload(
                    Disclosed.item(code, "O1") + "/attachments", code, "ก", "a.pdf", SampleFiles.pdf());
            path.put("id", added.path("id").toString());
        } else if (operation.endsWith("/score")) {
            MovableClock.setTo(Disclosed.SCORING);
            if (operation.startsWith("GET")) {
                Disclosed.score("a", code, "O1", Disclosed.MET);
            }
            return Disclosed.assessorToken("a", code);
        } else if (operation.endsWith(ITEM + "/decision")) {
            scored(code, Disclosed.MET);
            return Disclosed.assessorToken("c", code);
        } else if (operation.contains("/review-requests")) {
            scored(code, Disclosed.LOST);
            MovableClock.setTo(Disclosed.EXPLANATION);
            if (operation.endsWith("/decision")) {
                Disclosed.officer(code)
                        .body("{\"explanation\": \"โปรดทบทวน\"}")
                        .post(Disclosed.item(code, "O1") + "/review-requests");
                return Disclosed.assessorToken("c", code);
            }
        } else if (operation.endsWith("/disclosure-disagreements")) {
            return Disclosed.assessorToken("a", code);
        }
        return Tokens.officer(code);
    }

    private static void scored(String code, String second) {
        MovableClock.setTo(Disclosed.SCORING);
        Disclosed.score("a", code, "O1", Disclosed.LOST).then().statusCode(201);
        Disclosed.score("b", code, "O1", second).then().statusCode(201);
    }
}

package org.itahub.assessment.disclosure;

import static org.itahub.assessment.api.Api.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.IntStream;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.Tokens;

/** Disclosures as tests enter and score them over REST. */
public final class Disclosed {

    static final int YEAR = 2565;
    static final String ENTRY = "2022-03-10";
    static final String SCORING = "2022-05-10";
    static final String EXPLANATION = "2022-06-10";
    static final String CONFIRMATION = "2022-06-20";

    private Disclosed() {}

    public static String path(String code) {
        return path(code, YEAR);
    }

    static String path(String code, int year) {
        return Api.assessmentPath(code, year) + "/disclosures";
    }

    static String item(String code, String item) {
        return path(code) + "/" + item;
    }

    /** An entry with these contents ticked, and that link. */
    static String entry(String link, int... contents) {
        return "{\"urls\": [\"%s\"], \"remarks\": \"หมายเหตุ\", \"contents\": %s}"
                .formatted(link, IntStream.of(contents).boxed().toList());
    }

    /** The officer's first entry of an item. */
    public static Response enter(String code, String item, String link, int... contents) {
        return enter(code, YEAR, item, entry(link, contents));
    }

    static Response enter(String code, int year, String item, String body) {
        return as(Tokens.officer(code)).body(body).put(path(code, year) + "/" + item);
    }

    /** The officer's entry over the version that stands. */
    static Response enterOver(String version, String code, String item, String body) {
        return as(Tokens.officer(code)).header("If-Match", version).body(body).put(item(code, item));
    }

    static RequestSpecification officer(String code) {
        return as(Tokens.officer(code));
    }

    /** An assessor of that name, who may score that agency. */
    public static RequestSpecification assessor(String name, String code) {
        return as(assessorToken(name, code));
    }

    public static String assessorToken(String name, String code) {
        return Tokens.of(name, List.of("assessor"), List.of(code), List.of());
    }

    static final String MET = "{\"score\": 100, \"reason\": \"COMPLETE\"}";
    static final String LOST =
            "{\"score\": 0, \"reason\": \"CONTENT_MISSING\", \"note\": \"ไม่พบฝ่ายการเมือง\", \"missing\": [3]}";

    /** The assessor's first score of an item. */
    public static Response score(String name, String code, String item, String finding) {
        return assessor(name, code).body(finding).put(item(code, item) + "/score");
    }
}

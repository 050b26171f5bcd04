package org.itahub.assessment.statistics;

import static org.itahub.assessment.api.Api.as;

import java.util.concurrent.atomic.AtomicInteger;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.Tokens;

/** A province of a test's own, with agencies and published results. */
final class Province {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String name = "จังหวัดทดสอบ " + System.nanoTime() + " " + NEXT.incrementAndGet();

    String name() {
        return name;
    }

    /** An agency of the province. */
    String agency() {
        String code = Api.newCode();
        as(Tokens.admin())
                .body(Api.agency(name))
                .put(Api.agencyPath(code))
                .then()
                .statusCode(201);
        return code;
    }

    /** An agency of the province whose result is published. */
    String published(int year, String results) {
        String code = agency();
        Api.enterAndPublish(code, year, results);
        return code;
    }

    static String total(String total) {
        return "{\"total\": " + total + "}";
    }
}

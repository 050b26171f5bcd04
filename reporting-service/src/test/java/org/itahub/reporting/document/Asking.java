package org.itahub.reporting.document;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;

/** What tests of the documents' API ask again and again. */
final class Asking {
    private Asking() {}

    static void refused(RequestSpecification request, String path, int status, String code) {
        request.get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("instance", equalTo(path));
    }

    /** Does the work while every place for setting documents is taken. */
    static void whileFull(TypesettingPlaces places, Runnable work) {
        whileTaken(places, TypesettingPlaces.PLACES, work);
    }

    private static void whileTaken(TypesettingPlaces places, int free, Runnable work) {
        if (free == 0) {
            work.run();
            return;
        }
        places.take(() -> {
            whileTaken(places, free - 1, work);
            return null;
        });
    }
}

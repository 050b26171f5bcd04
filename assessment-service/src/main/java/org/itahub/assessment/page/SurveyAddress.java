package org.itahub.assessment.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Leads a link that lost the slash before its {@code #} to the page; browsers take the key along. */
@ApplicationScoped
class SurveyAddress {
    private static final String WITHOUT_SLASH = "/survey";
    private static final int PERMANENT_REDIRECT = 308;

    void route(@Observes Router router) {
        router.get(WITHOUT_SLASH).handler(SurveyAddress::redirect);
    }

    /** Relative, since the service may stand behind a longer address. */
    private static void redirect(RoutingContext routing) {
        if (routing.request().path().endsWith(WITHOUT_SLASH)) {
            routing.response()
                    .setStatusCode(PERMANENT_REDIRECT)
                    .putHeader(HttpHeaders.LOCATION, "survey/")
                    .end();
        } else {
            routing.next();
        }
    }
}

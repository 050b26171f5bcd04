package org.itahub.platform.http;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps the metrics of requests to templates of addresses. Quarkus takes the address as it came where no method of ours
 * answered: whoever asked for the OPTIONS of a hundred agencies would use up all the addresses that are counted. What is
 * refused without a template it keeps out itself, by configuration.
 */
@ApplicationScoped
class MeasuredAddresses implements HttpServerMetricsTagsContributor {
    private static final String TEMPLATE = "UrlPathTemplate";

    @Override
    public Tags contribute(Context context) {
        boolean unknown = context.requestContextLocalData(TEMPLATE) == null;
        return unknown && context.request().method() == HttpMethod.OPTIONS ? Tags.of("uri", "UNKNOWN") : Tags.empty();
    }
}

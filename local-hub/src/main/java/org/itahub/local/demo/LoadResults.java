package org.itahub.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.itahub.local.launch.Service;

/** Registers an agency and publishes its results, as the hub's administrator. */
final class LoadResults {
    private static final String ADMIN = "admin";

    private final HubClient hub;

    LoadResults(HubClient hub) {
        this.hub = hub;
    }

    void of(DemoAgency agency) {
        register(agency);
        agency.results().forEach(result -> publish(agency.code(), result));
    }

    private void register(DemoAgency agency) {
        String path = "/api/v1/agencies/" + agency.code();
        if (hub.get(Service.ASSESSMENT, ADMIN, path).absent()) {
            Step.done("PUT " + path, hub.put(Service.ASSESSMENT, ADMIN, path, agency.agency(), null));
        }
    }

    private void publish(String code, DemoAgency.Result result) {
        String path = "/api/v1/agencies/" + code + "/assessments/" + result.fiscalYear();
        Answer stored = hub.get(Service.ASSESSMENT, ADMIN, path);
        if (stored.absent()) {
            Step.done(
                    "PUT " + path + "/results",
                    hub.put(Service.ASSESSMENT, ADMIN, path + "/results", result.body(), null));
            stored = Step.done("GET " + path, hub.get(Service.ASSESSMENT, ADMIN, path));
        }
        if (!"PUBLISHED".equals(stored.body().path("state").asText())) {
            Step.done(
                    "POST " + path + "/publish",
                    hub.post(
                            Service.ASSESSMENT,
                            ADMIN,
                            path + "/publish",
                            JsonNodeFactory.instance.objectNode(),
                            stored.etag()));
        }
    }
}

package org.itahub.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.itahub.local.launch.Service;

/** Opens an agency's surveys, as the agency's officer, and the link by which the public answers. */
final class LoadSurveys {
    private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

    private final HubClient hub;

    LoadSurveys(HubClient hub) {
        this.hub = hub;
    }

    /** Opens what is missing, in years whose framework the hub has. */
    void of(DemoAgency agency) {
        agency.surveys().forEach(survey -> open(agency, survey));
    }

    /** The address at which the public answers the agency's survey, where it has one. */
    Optional<String> link(DemoAgency agency) {
        return agency.surveys().stream()
                .map(survey -> hub.get(Service.ASSESSMENT, agency.officer(), survey.path(agency.code())))
                .map(answer -> answer.body().path("link").asText(""))
                .filter(link -> !link.isEmpty())
                .findFirst();
    }

    private void open(DemoAgency agency, DemoAgency.Survey survey) {
        String framework = "/api/v1/frameworks/" + survey.fiscalYear();
        if (hub.get(Service.ASSESSMENT, agency.officer(), framework).absent()) {
            return;
        }
        String path = survey.path(agency.code());
        Answer stored = hub.get(Service.ASSESSMENT, agency.officer(), path);
        if (stored.absent()) {
            stored = Step.done("PUT " + path, hub.put(Service.ASSESSMENT, agency.officer(), path, survey.body(), null));
        }
        if (stored.body().path("access").asText().equals("LINK")
                && stored.body().path("link").isMissingNode()) {
            Step.done(
                    "POST " + path + "/link",
                    hub.post(Service.ASSESSMENT, agency.officer(), path + "/link", EMPTY, stored.etag()));
        }
    }
}

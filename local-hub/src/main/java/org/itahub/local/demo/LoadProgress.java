package org.itahub.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.itahub.local.launch.Service;

/** Reports on measures, as the officer who writes and the supervisor who accepts. */
final class LoadProgress {
    private static final ObjectNode EMPTY = JsonNodeFactory.instance.objectNode();

    private final HubClient hub;

    LoadProgress(HubClient hub) {
        this.hub = hub;
    }

    void of(DemoAgency agency) {
        for (DemoAgency.Progress progress : agency.progress()) {
            String path = "/api/v1/agencies/" + agency.code() + "/plans/"
                    + agency.plan().fiscalYear() + "/measures/" + progress.measureNo() + "/progress/"
                    + progress.quarter();
            report(agency.officer(), path, progress);
        }
    }

    private void report(String officer, String path, DemoAgency.Progress progress) {
        Answer report = hub.get(Service.MEASURES, officer, path);
        if (report.absent()) {
            report = Step.done("PUT " + path, hub.put(Service.MEASURES, officer, path, progress.body(), null));
        }
        if (inReview(report, "DRAFT")) {
            report = move(officer, path, "submit", report);
        }
        if (inReview(report, "SUBMITTED") && progress.acceptedBy() != null) {
            move(progress.acceptedBy(), path, "accept", report);
        }
    }

    private Answer move(String user, String path, String verb, Answer report) {
        String address = path + "/" + verb;
        return Step.done("POST " + address, hub.post(Service.MEASURES, user, address, EMPTY, report.etag()));
    }

    private static boolean inReview(Answer report, String review) {
        return report.body().path("review").asText().equals(review);
    }
}

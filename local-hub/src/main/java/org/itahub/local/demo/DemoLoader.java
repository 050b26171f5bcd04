package org.itahub.local.demo;

import java.util.List;
import java.util.Optional;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.Progress;

/**
 * Loads three agencies with their results, surveys, plans and reports. Each step reads first and does what is missing, so that
 * a second loading changes nothing and one that was cut off goes on where it stood.
 */
public final class DemoLoader {
    private final HubClient hub;
    private final Progress progress;

    public DemoLoader(HubPorts ports, Progress progress) {
        this.hub = new HubClient(ports);
        this.progress = progress;
    }

    /** Loads what is missing; HubProblem where a service refuses. */
    public void load() {
        LoadResults results = new LoadResults(hub);
        LoadSurveys surveys = new LoadSurveys(hub);
        LoadPlan plan = new LoadPlan(hub);
        LoadProgress reports = new LoadProgress(hub);
        List<DemoAgency> agencies = DemoAgency.all();
        agencies.forEach(results::of);
        agencies.forEach(surveys::of);
        for (DemoAgency agency : agencies) {
            plan.of(agency);
            reports.of(agency);
            progress.step("  " + agency.agency().path("nameTh").asText());
        }
    }

    /** The address at which the public answers the demonstration's survey; empty where there is none any more. */
    public Optional<String> surveyLink() {
        LoadSurveys surveys = new LoadSurveys(hub);
        return DemoAgency.all().stream()
                .map(surveys::link)
                .flatMap(Optional::stream)
                .findFirst();
    }
}

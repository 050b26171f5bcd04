package org.itahub.local.demo;

import java.util.List;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.Progress;

/**
 * Loads three agencies with their results, plans and reports. Each step reads first and does what is missing, so that
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
        LoadPlan plan = new LoadPlan(hub);
        LoadProgress reports = new LoadProgress(hub);
        List<DemoAgency> agencies = DemoAgency.all();
        agencies.forEach(results::of);
        for (DemoAgency agency : agencies) {
            plan.of(agency);
            reports.of(agency);
            progress.step("  " + agency.agency().path("nameTh").asText());
        }
    }
}

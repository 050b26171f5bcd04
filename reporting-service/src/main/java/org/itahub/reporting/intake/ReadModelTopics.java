package org.itahub.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.itahub.platform.events.EventHandler;
import org.itahub.platform.events.Topics;
import org.itahub.reporting.agency.KeepAgency;
import org.itahub.reporting.plan.KeepPlan;
import org.itahub.reporting.progress.KeepProgress;
import org.itahub.reporting.result.KeepPublishedResult;

/** Which topics make up the read model and what their events do to it; the same live and in a rebuild. */
@ApplicationScoped
public class ReadModelTopics {
    private final Map<String, EventHandler> handlers = new LinkedHashMap<>();

    ReadModelTopics(KeepAgency agency, KeepPublishedResult result, KeepPlan plan, KeepProgress progress) {
        handlers.put(Topics.AGENCIES, agency);
        handlers.put(Topics.ASSESSMENTS, result);
        handlers.put(Topics.PLANS, plan);
        handlers.put(Topics.PROGRESS, progress);
    }

    /** Topics in a fixed order, each with its handler. */
    public Map<String, EventHandler> handlers() {
        return Collections.unmodifiableMap(handlers);
    }
}

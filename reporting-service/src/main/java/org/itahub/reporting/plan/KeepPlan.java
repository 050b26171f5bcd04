package org.itahub.reporting.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.platform.events.EventHandler;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;
import org.itahub.reporting.readmodel.ReadModelJson;
import org.itahub.reporting.readmodel.ReadModelJson.UnreadableJson;

/** A plan was drafted, submitted, returned or published: its newest state is kept, and the whole of a published one. */
@ApplicationScoped
public class KeepPlan implements EventHandler {
    private static final String ANY = "org.itahub.plan.";
    private static final String PUBLISHED = "org.itahub.plan.published.v1";

    private final Plans plans;

    KeepPlan(Plans plans) {
        this.plans = plans;
    }

    /** What we need of any plan event; {@code plan} and {@code dueDates} only come with a publication. */
    record PlanEvent(
            String agencyCode, int fiscalYear, String state, int version, JsonNode plan, List<QuarterDue> dueDates) {}

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().startsWith(ANY)) {
            return;
        }
        PlanEvent told = event.as(PlanEvent.class);
        if (told.agencyCode() == null || told.state() == null) {
            throw new RejectedEvent("A plan event without agency or state", null);
        }
        if (event.type().equals(PUBLISHED)) {
            String dueDates = complete(told.dueDates(), event);
            String plan = readable(told.plan());
            plans.keepPublished(told.agencyCode(), told.fiscalYear(), plan, dueDates, event.sequence());
            plans.keepVersion(told.agencyCode(), told.fiscalYear(), told.version(), plan, dueDates, event.sequence());
        }
        plans.keepState(told.agencyCode(), told.fiscalYear(), told.state(), event.sequence());
    }

    /** The due dates as they came, once it is sure that there is one for each quarter. */
    private static String complete(List<QuarterDue> dueDates, ReceivedEvent event) {
        boolean whole = dueDates != null
                && dueDates.stream().allMatch(due -> due.dueDate() != null)
                && dueDates.stream().map(QuarterDue::quarter).sorted().toList().equals(List.of(1, 2, 3, 4));
        if (!whole) {
            throw new RejectedEvent("A published plan without the due date of each quarter", null);
        }
        return event.data().get("dueDates").toString();
    }

    private static String readable(JsonNode plan) {
        if (plan == null || plan.isNull()) {
            throw new RejectedEvent("A published plan without its content", null);
        }
        try {
            String content = plan.toString();
            ReadModelJson.read(content, Plan.class);
            return content;
        } catch (UnreadableJson e) {
            throw new RejectedEvent("The published plan cannot be read: " + e.getMessage(), e);
        }
    }
}

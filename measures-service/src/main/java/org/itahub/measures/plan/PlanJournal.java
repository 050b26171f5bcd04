package org.itahub.measures.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.deadlines.Deadlines;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.plan.rest.PlanResponse;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.events.Outbox;
import org.itahub.platform.events.OutboxMessage;
import org.itahub.platform.events.Topics;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.identity.Caller;

/** Tells the audit trail and the other services what happened to a plan, in the transaction of the change. */
@ApplicationScoped
class PlanJournal {
    private static final String DRAFTED = "org.itahub.plan.drafted.v1";
    private static final String RETURNED = "org.itahub.plan.returned.v1";

    private final AuditTrail audit;
    private final Outbox outbox;
    private final Caller caller;
    private final Deadlines deadlines;

    PlanJournal(AuditTrail audit, Outbox outbox, Caller caller, Deadlines deadlines) {
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
        this.deadlines = deadlines;
    }

    /**
     * The data of the plan events. A reason comes with a return and with every version after the first; what stands
     * below the version comes with publication only.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record PlanEvent(
            String agencyCode,
            int fiscalYear,
            PlanState state,
            String by,
            String reason,
            Boolean recalled,
            int version,
            OffsetDateTime publishedAt,
            List<Due> dueDates,
            PlanResponse plan) {}

    /** When the progress of a quarter is due: the hub's rule is known to this service only. */
    private record Due(int quarter, LocalDate dueDate) {}

    /** What the audit trail keeps of a plan's way; its measures have entries of their own. */
    private record Standing(PlanState state, int signatures) {
        static Standing of(Plan plan) {
            return new Standing(plan.state(), plan.signOff().history().size());
        }
    }

    void drafted(Agency agency, Plan plan) {
        record(agency, plan, "plan.draft", null, PlanResponse.of(plan), null);
        tell(DRAFTED, plan, plan.change().reason(), null);
    }

    void versionStarted(Agency agency, Plan published, Plan next) {
        record(
                agency,
                next,
                "plan.start-version",
                PlanResponse.of(published),
                PlanResponse.of(next),
                next.change().reason());
        tell(DRAFTED, next, next.change().reason(), null);
    }

    void versionDiscarded(Agency agency, Plan discarded) {
        record(agency, discarded, "plan.discard-version", PlanResponse.of(discarded), null, null);
    }

    void refreshed(Agency agency, Plan before, Plan after) {
        record(agency, after, "plan.refresh", PlanResponse.of(before), PlanResponse.of(after), null);
    }

    void submitted(Agency agency, Plan before, Plan after) {
        record(agency, after, "plan.submit", Standing.of(before), Standing.of(after), null);
        tell("org.itahub.plan.submitted.v1", after, after.change().reason(), null);
    }

    void signed(Agency agency, Plan before, Plan after) {
        record(agency, after, "plan.sign", Standing.of(before), Standing.of(after), null);
    }

    void published(Agency agency, Plan before, Plan after) {
        record(agency, after, "plan.publish", Standing.of(before), Standing.of(after), null);
        PlanResponse shown = PlanResponse.published(after);
        append(
                "org.itahub.plan.published.v1",
                after,
                new PlanEvent(
                        after.agencyCode(),
                        after.year().value(),
                        after.state(),
                        caller.username(),
                        after.change().reason(),
                        null,
                        after.version(),
                        shown.publishedAt(),
                        dueDates(after),
                        shown));
    }

    private List<Due> dueDates(Plan plan) {
        return Arrays.stream(Quarter.values())
                .map(quarter -> new Due(
                        quarter.number(),
                        deadlines
                                .of(plan.agencyCode(), new QuarterOf(plan.year(), quarter))
                                .dueDate()))
                .toList();
    }

    void returned(Agency agency, Plan before, Plan after, String reason) {
        record(agency, after, "plan.return", Standing.of(before), Standing.of(after), reason);
        tell(RETURNED, after, reason, null);
    }

    void recalled(Agency agency, Plan before, Plan after, String reason) {
        record(agency, after, "plan.recall", Standing.of(before), Standing.of(after), reason);
        tell(RETURNED, after, reason, true);
    }

    /** @param before null for a new measure; {@code after} null for one taken out */
    void measureChanged(Agency agency, Plan plan, String action, Measure before, Measure after) {
        int no = after == null ? before.no() : after.no();
        audit.record(AuditEntry.of(
                action, subject(plan) + "/measures/" + no, agency.code(), agency.province(), before, after));
    }

    /** A part of the plan that is no measure. */
    void changed(Agency agency, Plan plan, String action, Object before, Object after) {
        record(agency, plan, action, before, after, null);
    }

    private void record(Agency agency, Plan plan, String action, Object before, Object after, String reason) {
        audit.record(new AuditEntry(action, subject(plan), agency.code(), agency.province(), before, after, reason));
    }

    private void tell(String type, Plan plan, String reason, Boolean recalled) {
        append(
                type,
                plan,
                new PlanEvent(
                        plan.agencyCode(),
                        plan.year().value(),
                        plan.state(),
                        caller.username(),
                        reason,
                        recalled,
                        plan.version(),
                        null,
                        null,
                        null));
    }

    private void append(String type, Plan plan, PlanEvent data) {
        outbox.append(new OutboxMessage(Topics.PLANS, type, plan.agencyCode(), subject(plan), data));
    }

    private static String subject(Plan plan) {
        return "agencies/" + plan.agencyCode() + "/plans/" + plan.year();
    }
}

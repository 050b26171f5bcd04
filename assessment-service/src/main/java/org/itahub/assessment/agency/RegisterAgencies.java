package org.itahub.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itahub.assessment.agency.store.AgencyBatch;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.events.Outbox;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.problem.Problem;

/**
 * Registers or changes many agencies by the rules of {@link RegisterAgency}, in a constant number of statements. It takes
 * each agency as it is to be, on whatever version; there is no If-Match for a file.
 */
@ApplicationScoped
public class RegisterAgencies {

    private final AgencyBatch store;
    private final Caller caller;
    private final AuditTrail audit;
    private final Outbox outbox;

    RegisterAgencies(AgencyBatch store, Caller caller, AuditTrail audit, Outbox outbox) {
        this.store = store;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** What became of one agency. */
    public sealed interface Outcome {
        record Registered() implements Outcome {}

        record Changed() implements Outcome {}

        record Unchanged() implements Outcome {}

        /** What a single call would have been answered. */
        record Refused(Problem problem) implements Outcome {}
    }

    /**
     * @param agencies with different codes
     * @return what became of each, in turn
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Outcome> putAll(List<Agency> agencies) {
        Reach reach = caller.reach();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        List<Agency> fitting = new ArrayList<>();
        for (Agency agency : agencies) {
            Optional<Problem> refusal = refusal(() -> AgencyRules.check(agency, reach));
            refusal.ifPresent(problem -> outcomes.put(agency.code(), new Outcome.Refused(problem)));
            if (refusal.isEmpty()) {
                fitting.add(agency);
            }
        }
        Set<String> registered = store.register(fitting);
        Map<String, VersionedAgency> present = store.lock(fitting.stream()
                .map(Agency::code)
                .filter(code -> !registered.contains(code))
                .toList());
        List<VersionedAgency> changes = new ArrayList<>();
        for (Agency agency : fitting) {
            outcomes.put(agency.code(), outcome(agency, Optional.ofNullable(present.get(agency.code())), reach, changes));
        }
        store.change(changes);
        tell(fitting, outcomes, present);
        return agencies.stream().map(agency -> outcomes.get(agency.code())).toList();
    }

    private static Outcome outcome(
            Agency agency, Optional<VersionedAgency> present, Reach reach, List<VersionedAgency> changes) {
        if (present.isEmpty()) {
            return new Outcome.Registered();
        }
        Optional<Problem> refusal =
                refusal(() -> AgencyRules.requireReach(present.get().agency(), reach));
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        if (present.get().agency().equals(agency)) {
            return new Outcome.Unchanged();
        }
        changes.add(new VersionedAgency(agency, present.get().version() + 1));
        return new Outcome.Changed();
    }

    /** The rows of all agencies told of are held by this transaction, which keeps their events in order. */
    private void tell(List<Agency> fitting, Map<String, Outcome> outcomes, Map<String, VersionedAgency> present) {
        List<Agency> stored = fitting.stream()
                .filter(agency -> switch (outcomes.get(agency.code())) {
                    case Outcome.Registered registered -> true;
                    case Outcome.Changed changed -> true;
                    case Outcome.Unchanged unchanged -> false;
                    case Outcome.Refused refused -> false;
                })
                .toList();
        audit.recordAll(stored.stream()
                .map(agency -> AgencyRules.auditEntry(
                        Optional.ofNullable(present.get(agency.code())).map(VersionedAgency::agency), agency))
                .toList());
        outbox.appendInHeldOrder(stored.stream().map(AgencyRules::message).toList());
    }

    private static Optional<Problem> refusal(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(problem);
        }
    }
}

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
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.events.Outbox;
import org.itahub.platform.events.OutboxMessage;
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

    /**
     * An agency as it is to be.
     *
     * @param keepUnits whether its units stay as they are, where nothing is said of them
     */
    public record Entry(Agency agency, boolean keepUnits) {
        private Agency over(Agency present) {
            return keepUnits
                    ? new Agency(
                            agency.code(),
                            agency.nameTh(),
                            agency.nameEn(),
                            agency.type(),
                            agency.province(),
                            agency.district(),
                            present.units())
                    : agency;
        }
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
     * @param entries of agencies with different codes
     * @return what became of each, in turn
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Outcome> putAll(List<Entry> entries) {
        Reach reach = caller.reach();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        List<Entry> fitting = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Problem> refusal = refusal(() -> AgencyRules.check(entry.agency, reach));
            refusal.ifPresent(problem -> outcomes.put(entry.agency.code(), new Outcome.Refused(problem)));
            if (refusal.isEmpty()) {
                fitting.add(entry);
            }
        }
        Set<String> registered =
                store.register(fitting.stream().map(Entry::agency).toList());
        Map<String, VersionedAgency> present = store.lock(fitting.stream()
                .map(entry -> entry.agency.code())
                .filter(code -> !registered.contains(code))
                .toList());
        Told told = new Told();
        for (Entry entry : fitting) {
            String code = entry.agency.code();
            outcomes.put(code, outcome(entry, Optional.ofNullable(present.get(code)), reach, told));
        }
        store.change(told.changes);
        audit.recordAll(told.audited);
        // The rows of all agencies told of are held by this transaction, which keeps their events in order.
        outbox.appendInHeldOrder(told.messages);
        return entries.stream().map(entry -> outcomes.get(entry.agency.code())).toList();
    }

    /** What is to be written and told. */
    private static final class Told {
        private final List<VersionedAgency> changes = new ArrayList<>();
        private final List<AuditEntry> audited = new ArrayList<>();
        private final List<OutboxMessage> messages = new ArrayList<>();

        void add(Optional<Agency> before, Agency after) {
            audited.add(AgencyRules.auditEntry(before, after));
            messages.add(AgencyRules.message(after));
        }
    }

    private static Outcome outcome(Entry entry, Optional<VersionedAgency> present, Reach reach, Told told) {
        if (present.isEmpty()) {
            told.add(Optional.empty(), entry.agency);
            return new Outcome.Registered();
        }
        Agency before = present.get().agency();
        Optional<Problem> refusal = refusal(() -> AgencyRules.requireReach(before, reach));
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Agency after = entry.over(before);
        if (before.equals(after)) {
            return new Outcome.Unchanged();
        }
        told.changes.add(new VersionedAgency(after, present.get().version() + 1));
        told.add(Optional.of(before), after);
        return new Outcome.Changed();
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

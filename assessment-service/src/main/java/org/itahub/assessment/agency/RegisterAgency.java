package org.itahub.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.itahub.assessment.agency.store.AgencyStore;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.events.Outbox;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Registers an agency or changes it; says so to the other services only if something is different. */
@ApplicationScoped
public class RegisterAgency {

    private final AgencyStore store;
    private final Caller caller;
    private final AuditTrail audit;
    private final Outbox outbox;

    RegisterAgency(AgencyStore store, Caller caller, AuditTrail audit, Outbox outbox) {
        this.store = store;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** What came of it. */
    public record Outcome(VersionedAgency stored, boolean created) {}

    /**
     * Stores the agency's state.
     *
     * @param ifMatch the version that a change was made on; not needed to register
     * @throws Problem 404 outside the caller's province, 412 and 428 for a change of another version
     */
    @Transactional
    public Outcome put(Agency agency, String ifMatch) {
        AgencyRules.check(agency, caller.reach());
        if (ifMatch == null && store.register(agency)) {
            tell(Optional.empty(), agency);
            return new Outcome(new VersionedAgency(agency, 1), true);
        }
        return change(agency, ifMatch);
    }

    private Outcome change(Agency agency, String ifMatch) {
        VersionedAgency present = store.findLocked(agency.code())
                .filter(found -> caller.reach().coversProvince(found.agency().province()))
                .orElseThrow(() -> Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, agency.code()));
        ETags.requireMatch(ifMatch, present.version());
        if (present.agency().equals(agency)) {
            return new Outcome(present, false);
        }
        store.change(agency, present.version() + 1);
        tell(Optional.of(present.agency()), agency);
        return new Outcome(new VersionedAgency(agency, present.version() + 1), false);
    }

    private void tell(Optional<Agency> before, Agency after) {
        audit.record(AgencyRules.auditEntry(before, after));
        outbox.append(AgencyRules.message(after));
    }
}

package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.assessment.disclosure.store.StepStore;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.identity.Caller;

/** Keeps each step of an item, and tells the audit trail of it, in the transaction of the change. */
@ApplicationScoped
class DisclosureJournal {

    private final StepStore steps;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    DisclosureJournal(StepStore steps, AuditTrail audit, Caller caller, Clock clock) {
        this.steps = steps;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param before null where there was nothing
     * @param after null where there is nothing; else what the history shows
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(StepKind kind, DisclosureYear year, Disclosure disclosure, Object before, Object after) {
        steps.add(disclosure.id(), kind, now(), caller.username(), after == null ? before : after);
        audit.record(AuditEntry.of(
                "disclosure." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                disclosure.path(),
                year.agency().code(),
                year.agency().province(),
                before,
                after));
    }

    /** A further step of the same change, which the audit trail has been told of. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(StepKind kind, Disclosure disclosure, Object detail) {
        steps.add(disclosure.id(), kind, now(), caller.username(), detail);
    }

    /** As exact as the database is. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

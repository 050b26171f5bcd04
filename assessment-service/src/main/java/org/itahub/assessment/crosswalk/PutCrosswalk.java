package org.itahub.assessment.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.crosswalk.domain.CrosswalkCheck;
import org.itahub.assessment.crosswalk.domain.CrosswalkRules;
import org.itahub.assessment.crosswalk.domain.Mapping;
import org.itahub.assessment.crosswalk.store.CrosswalkStore;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/** Writes down which item of one year became which of a later one, or corrects it as a further version. */
@ApplicationScoped
public class PutCrosswalk {

    private final Frameworks frameworks;
    private final CrosswalkStore store;
    private final AuditTrail audit;
    private final Caller caller;

    PutCrosswalk(Frameworks frameworks, CrosswalkStore store, AuditTrail audit, Caller caller) {
        this.frameworks = frameworks;
        this.store = store;
        this.audit = audit;
        this.caller = caller;
    }

    /** What came of it. */
    public record Outcome(StoredCrosswalk stored, boolean created) {}

    /**
     * Stores the mappings. The same ones change nothing; those for a framework that was posted anew begin afresh.
     *
     * @param reason needed for a correction
     * @param ifMatch the version that a correction was made on
     * @throws Problem 404 for a year without a framework, 422 for years out of order, for mappings that do not account for
     *     every item and for a correction without a reason, 412 and 428 for a correction of another version
     */
    @Transactional
    public Outcome put(int fromYear, int toYear, List<Mapping> mappings, Optional<String> reason, String ifMatch) {
        if (fromYear >= toYear) {
            throw Problem.of(CrosswalkProblem.CROSSWALK_YEARS_OUT_OF_ORDER, fromYear, toYear);
        }
        frameworks.holdYear(fromYear);
        frameworks.holdYear(toYear);
        PinnedFramework from = frameworks.latest(fromYear);
        PinnedFramework to = frameworks.latest(toYear);
        Optional<StoredCrosswalk> newest = store.newest(fromYear, toYear);
        Optional<StoredCrosswalk> present = newest.filter(it -> it.isFor(from.version(), to.version()));
        present.ifPresent(it -> ETags.requireMatch(ifMatch, it.version()));
        refuseUnfit(from, to, mappings);
        if (present.filter(it -> it.mappings().equals(mappings)).isPresent()) {
            return new Outcome(present.get(), false);
        }
        if (present.isPresent() && reason.isEmpty()) {
            throw Problem.of(CrosswalkProblem.CROSSWALK_REASON_REQUIRED, fromYear, toYear);
        }
        StoredCrosswalk stored = new StoredCrosswalk(
                fromYear,
                toYear,
                newest.map(StoredCrosswalk::version).orElse(0) + 1,
                from.version(),
                to.version(),
                mappings,
                reason);
        store.add(stored, caller.username());
        audit.record(new AuditEntry(
                "crosswalk.put",
                stored.path(),
                null,
                null,
                newest.map(StoredCrosswalk::mappings).orElse(null),
                stored.mappings(),
                reason.orElse(null)));
        return new Outcome(stored, present.isEmpty());
    }

    private static void refuseUnfit(PinnedFramework from, PinnedFramework to, List<Mapping> mappings) {
        if (CrosswalkRules.check(from.framework(), to.framework(), mappings) instanceof CrosswalkCheck.Unfit unfit) {
            throw Problem.of(
                            CrosswalkProblem.CROSSWALK_REFUSED,
                            from.framework().fiscalYear(),
                            to.framework().fiscalYear())
                    .with(unfit.faults().stream().map(CrosswalkFaultWording::of).toList());
        }
    }
}

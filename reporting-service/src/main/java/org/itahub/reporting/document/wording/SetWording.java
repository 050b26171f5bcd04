package org.itahub.reporting.document.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.agency.Agency;

/** Sets and removes an agency's own wordings. */
@ApplicationScoped
public class SetWording {
    private final WordingAccess access;
    private final OwnWordings wordings;
    private final AuditTrail audit;

    SetWording(WordingAccess access, OwnWordings wordings, AuditTrail audit) {
        this.access = access;
        this.wordings = wordings;
        this.audit = audit;
    }

    /** @param created true where the agency had none before */
    public record Outcome(OwnWording wording, boolean created) {}

    /**
     * @param ifMatch needed to replace a wording, not to set the first
     * @throws Problem 404, 412, 422 or 428
     */
    @Transactional
    public Outcome put(String agencyCode, String kind, String key, Draft draft, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        var sentence = SentenceKey.of(agencyCode, kind, key);
        draft.requireGood(sentence);
        Optional<OwnWording> before = wordings.find(sentence);
        before.ifPresent(stored -> ETags.requireMatch(ifMatch, stored.version()));
        OwnWording after = before.map(stored -> wordings.replace(sentence, draft, stored.version()))
                .orElseGet(() -> wordings.insert(sentence, draft))
                .orElseThrow(() -> Problem.of(PlatformProblem.PRECONDITION_FAILED));
        record("own-wording.set", sentence, agency, before, Optional.of(after));
        return new Outcome(after, before.isEmpty());
    }

    /** Brings the hub's wording back. @throws Problem 404, 412 or 428 */
    @Transactional
    public void remove(String agencyCode, String kind, String key, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        var sentence = new SentenceKey(agencyCode, WordedKind.parse(kind), key);
        OwnWording before =
                wordings.find(sentence).orElseThrow(() -> Problem.of(WordingProblem.OWN_WORDING_NOT_FOUND, key));
        ETags.requireMatch(ifMatch, before.version());
        if (!wordings.remove(sentence, before.version())) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED);
        }
        record("own-wording.remove", sentence, agency, Optional.of(before), Optional.empty());
    }

    private void record(
            String action,
            SentenceKey sentence,
            Agency agency,
            Optional<OwnWording> before,
            Optional<OwnWording> after) {
        audit.record(AuditEntry.of(
                action,
                sentence.path(),
                agency.code(),
                agency.province(),
                before.map(OwnWording::words).orElse(null),
                after.map(OwnWording::words).orElse(null)));
    }
}

package org.itahub.measures.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.measures.deadlines.domain.DueRule;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Sets the hub's rule, for every report that was not submitted before. */
@ApplicationScoped
public class SetDeadlineRule {
    private final DeadlineRules rules;
    private final AuditTrail audit;

    SetDeadlineRule(DeadlineRules rules, AuditTrail audit) {
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    public StoredRule to(DueRule rule, String ifMatch) {
        StoredRule before = rules.find();
        ETags.requireMatch(ifMatch, before.version());
        if (!rules.replace(rule, before.version())) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED);
        }
        audit.record(AuditEntry.of("deadline-rule.set", "deadline-rule", null, null, before.rule(), rule));
        return new StoredRule(rule, before.version() + 1);
    }
}

package org.itahub.assessment.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.FrameworkCheck;
import org.itahub.assessment.framework.domain.FrameworkContent;
import org.itahub.assessment.framework.domain.FrameworkFault;
import org.itahub.assessment.framework.domain.FrameworkRules;
import org.itahub.assessment.framework.store.FrameworkStore;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/**
 * Publishes a year's framework. What is published never changes; until something rests on it, another version may take
 * its place, and never after.
 */
@ApplicationScoped
public class PostFramework {

    private final FrameworkStore store;
    private final Caller caller;
    private final AuditTrail audit;

    PostFramework(FrameworkStore store, Caller caller, AuditTrail audit) {
        this.store = store;
        this.caller = caller;
        this.audit = audit;
    }

    /** @throws Problem 422 with every fault of the content, 409 if something already rests on the year's framework */
    @Transactional
    public PinnedFramework post(FrameworkContent content) {
        Framework framework =
                switch (FrameworkRules.check(content)) {
                    case FrameworkCheck.Sound sound -> sound.framework();
                    case FrameworkCheck.Faulty faulty -> throw refusal(content.fiscalYear(), faulty.faults());
                };
        int year = framework.fiscalYear();
        store.lockYear(year);
        if (isUsed(year)) {
            throw Problem.of(AssessmentProblem.FRAMEWORK_IN_USE, year);
        }
        int version = store.latestVersion(year).orElse(0) + 1;
        store.add(framework, version, caller.username());
        String path = "/api/v1/frameworks/" + year;
        audit.record(AuditEntry.of("framework.post", path, null, null, null, new Posted(year, version)));
        return new PinnedFramework(framework, version);
    }

    /** True if the year's framework cannot be replaced any more. */
    public boolean isUsed(int fiscalYear) {
        return store.isUsed(fiscalYear);
    }

    private record Posted(int fiscalYear, int version) {}

    private static Problem refusal(int year, List<FrameworkFault> faults) {
        return Problem.of(AssessmentProblem.FRAMEWORK_REFUSED, year)
                .with(faults.stream().map(FrameworkFaultWording::of).toList());
    }
}

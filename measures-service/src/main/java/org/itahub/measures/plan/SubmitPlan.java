package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Lack;
import org.itahub.measures.plan.domain.MeasureFinding;
import org.itahub.measures.plan.domain.O42;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.Requirement;
import org.itahub.measures.plan.domain.RequirementFinding;
import org.itahub.measures.plan.domain.Submission;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.measures.signoff.SignOffChains;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Sends a plan that meets O42 to the agency's sign-off chain. */
@ApplicationScoped
public class SubmitPlan {
    private final AgencyAccess access;
    private final PlanReader reader;
    private final PlanStore plans;
    private final SignOffChains chains;
    private final CheckO42 check;
    private final PlanTargets targets;
    private final PlanSize size;
    private final PlanJournal journal;
    private final Caller caller;

    SubmitPlan(
            AgencyAccess access,
            PlanReader reader,
            PlanStore plans,
            SignOffChains chains,
            CheckO42 check,
            PlanTargets targets,
            PlanSize size,
            PlanJournal journal,
            Caller caller) {
        this.access = access;
        this.reader = reader;
        this.plans = plans;
        this.chains = chains;
        this.check = check;
        this.targets = targets;
        this.size = size;
        this.journal = journal;
        this.caller = caller;
    }

    /** @throws Problem 422 {@code o42-not-met} with each measure and what it lacks, {@code targets-outdated}, {@code plan-too-large} */
    @Transactional
    public StoredPlan of(String agencyCode, FiscalYear year, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        StoredPlan before = reader.toChange(agencyCode, year);
        ETags.requireMatch(ifMatch, before.version());
        Chain chain = chains.find(agencyCode)
                .orElseThrow(() -> Problem.of(MeasuresProblem.SIGN_OFF_CHAIN_MISSING, agencyCode))
                .chain();
        Plan submitted =
                switch (before.plan().submit(chain, caller.username(), check.newestRevision(before.plan()))) {
                    case Submission.Submitted done -> done.plan();
                    case Submission.Frozen frozen -> throw Problem.of(MeasuresProblem.PLAN_FROZEN, frozen.state());
                    case Submission.Incomplete incomplete -> throw notMet(incomplete.findings());
                };
        targets.require(submitted);
        size.require(submitted);
        StoredPlan after = plans.update(submitted);
        journal.submitted(agency, before.plan(), submitted);
        return after;
    }

    private static Problem notMet(O42 findings) {
        List<Fault> faults = new ArrayList<>();
        for (RequirementFinding finding : findings.requirements()) {
            if (!finding.met() && finding.requirement() != Requirement.URGENT_ISSUES_TREATED) {
                faults.add(fault("", finding.requirement()));
            }
        }
        for (Issue issue : findings.untreated()) {
            faults.add(fault("/issues/" + issue.no(), Requirement.URGENT_ISSUES_TREATED));
        }
        for (MeasureFinding measure : findings.measures()) {
            for (Lack lack : measure.lacks()) {
                faults.add(new Fault("/measures/" + measure.no(), lack.code(), Wording.of(lack.th(), lack.en())));
            }
        }
        return Problem.of(MeasuresProblem.O42_NOT_MET, faults.size()).with(faults);
    }

    private static Fault fault(String pointer, Requirement requirement) {
        return new Fault(pointer, requirement.code(), Wording.of(requirement.th(), requirement.en()));
    }
}

package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.Targets;
import org.itahub.measures.results.PublishedResults;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** A plan's targets against the result that it rests on: when they are set, and again before the plan is signed. */
@ApplicationScoped
class PlanTargets {
    private final PublishedResults results;

    PlanTargets(PublishedResults results) {
        this.results = results;
    }

    /** Of every indicator of the result; the plan's own issues have the figures of the revision that it rests on. */
    Map<String, BigDecimal> lastScores(Plan plan) {
        Map<String, BigDecimal> scores =
                new HashMap<>(results.scores(plan.agencyCode(), plan.basis().year()));
        plan.issues().forEach(issue -> scores.put(issue.indicator(), issue.score()));
        return scores;
    }

    /** @throws Problem 422 {@code targets-outdated} where a correction of the result overtook them */
    void require(Plan plan) {
        List<Targets.Fault> faults = plan.targets().faults(lastScores(plan));
        if (!faults.isEmpty()) {
            throw Problem.of(PlanContentProblem.TARGETS_OUTDATED, faults.size()).with(listed(faults));
        }
    }

    static List<Fault> listed(List<Targets.Fault> faults) {
        return faults.stream()
                .map(fault -> new Fault(
                        "/targets/" + fault.indicator(),
                        fault.fault().code(),
                        Wording.of(fault.fault().th(), fault.fault().en())))
                .toList();
    }
}

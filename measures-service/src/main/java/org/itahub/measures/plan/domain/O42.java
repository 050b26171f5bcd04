package org.itahub.measures.plan.domain;

import java.util.List;

/**
 * The findings of the O42 rules on a plan. Source: disclosure item O42 of the framework of 2565, met only if every
 * measure names who is responsible, the steps, and monitoring and reporting, and the plan rests on an analysis of last
 * year's result that leaves no urgent weakness out.
 *
 * @param state of the plan, which decides what can be done about the findings
 * @param requirements what is asked of the plan, in a fixed order
 * @param measures every measure of the plan with what it lacks
 * @param untreated the urgent issues that no measure treats
 */
public record O42(
        PlanState state, List<RequirementFinding> requirements, List<MeasureFinding> measures, List<Issue> untreated) {
    public O42 {
        requirements = List.copyOf(requirements);
        measures = List.copyOf(measures);
        untreated = List.copyOf(untreated);
    }

    /**
     * Holds the rules against a plan in any state.
     *
     * @param newestRevision the newest published revision of the result that the plan rests on
     */
    public static O42 of(Plan plan, int newestRevision) {
        return new O42(
                plan.state(),
                Requirement.of(plan, newestRevision),
                plan.measures().stream()
                        .map(measure -> new MeasureFinding(measure.no(), Lack.of(measure)))
                        .toList(),
                plan.untreatedUrgentIssues());
    }

    /** The things asked of every measure, each with the measures that meet it and those that do not. */
    public List<Asked> asked() {
        return Asked.of(measures);
    }

    public boolean met() {
        return requirements.stream().allMatch(RequirementFinding::met)
                && measures.stream().allMatch(MeasureFinding::complete);
    }
}

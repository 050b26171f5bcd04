package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.YEAR;
import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.draftWith;
import static org.itahub.measures.plan.domain.Plans.issue;
import static org.itahub.measures.plan.domain.Plans.published;
import static org.itahub.measures.plan.domain.Plans.ready;
import static org.itahub.measures.plan.domain.Plans.submitted;
import static org.itahub.measures.plan.domain.Plans.treating;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRefreshTest {
    private static final ResultBasis CORRECTED = new ResultBasis(YEAR.previous(), 2, "1");

    @Test
    void measures_follow_their_indicator_to_its_new_number() {
        Plan refreshed =
                refreshed(ready(), issue(1, "1", "80.00", Triage.URGENT), issue(2, "2", "84.00", Triage.URGENT));

        assertEquals(CORRECTED, refreshed.basis());
        assertEquals(
                List.of("1", "2"),
                refreshed.issues().stream().map(Issue::indicator).toList());
        assertEquals(2, refreshed.measure(1).orElseThrow().issueNo());
        assertEquals(
                List.of(1),
                refreshed.untreatedUrgentIssues().stream().map(Issue::no).toList());
    }

    @Test
    void a_measure_whose_issue_is_gone_stays_with_its_items_and_without_a_number() {
        Plan plan = with(ready(), treating(complete(2), "I20"));

        Measure kept = refreshed(plan, issue(1, "2", "84.00", Triage.URGENT))
                .measure(3)
                .orElseThrow();

        assertNull(kept.issueNo());
        assertEquals(List.of("I20"), kept.itemCodes());
        assertEquals(complete(2).title(), kept.title());
    }

    @Test
    void a_measure_that_never_had_an_issue_has_none_afterwards() {
        Plan plan = with(draftWith(), complete(null));

        assertNull(refreshed(plan, issue(1, "2", "84.00", Triage.URGENT))
                .measure(1)
                .orElseThrow()
                .issueNo());
    }

    @Test
    void a_refreshed_plan_meets_o42_under_its_new_revision() {
        Plan refreshed = refreshed(ready(), issue(1, "2", "84.00", Triage.URGENT));

        assertTrue(O42.of(refreshed, 2).met());
    }

    @Test
    void a_plan_with_its_signatories_or_published_keeps_its_issues() {
        assertEquals(new IssueRefresh.Frozen(PlanState.SUBMITTED), submitted().refreshed(CORRECTED, List.of()));
        assertEquals(new IssueRefresh.Frozen(PlanState.PUBLISHED), published().refreshed(CORRECTED, List.of()));
    }

    private static Plan refreshed(Plan plan, Issue... issues) {
        return assertInstanceOf(IssueRefresh.Done.class, plan.refreshed(CORRECTED, List.of(issues)))
                .plan();
    }
}

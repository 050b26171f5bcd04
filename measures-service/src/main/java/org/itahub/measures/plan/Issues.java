package org.itahub.measures.plan;

import java.util.ArrayList;
import java.util.List;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Triage;
import org.itahub.measures.plan.domain.WeakItem;
import org.itahub.measures.results.Analysis;

/** The issues that an analysis calls for, numbered in its order of indicators. */
final class Issues {
    private Issues() {}

    static List<Issue> of(Analysis analysis) {
        List<Issue> issues = new ArrayList<>();
        for (Analysis.Indicator indicator : analysis.indicators()) {
            Triage triage = Triage.valueOf(indicator.triage());
            if (triage.callsForIssue()) {
                issues.add(issue(issues.size() + 1, indicator, triage));
            }
        }
        return issues;
    }

    private static Issue issue(int no, Analysis.Indicator indicator, Triage triage) {
        return new Issue(
                no,
                indicator.code(),
                indicator.nameTh(),
                indicator.nameEn(),
                indicator.instrument(),
                indicator.score(),
                triage,
                indicator.recoverablePoints(),
                indicator.items() == null
                        ? List.of()
                        : indicator.items().stream().map(Issues::item).toList());
    }

    private static WeakItem item(Analysis.Item item) {
        return new WeakItem(item.code(), item.topicTh(), item.topicEn(), item.score(), item.recoverablePoints());
    }
}

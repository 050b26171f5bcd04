package org.itahub.reporting.document.yearly;

import java.util.List;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.result.Triage;

/** The indicators of one class, with the items that cost points. */
public record TriagePart(List<Issue> issues) {

    /** @param points what the indicator would add to the total at 100 */
    public record Issue(String code, String name, String instrument, String score, String points, List<Item> items) {}

    public record Item(String code, String topic, String score, String points) {}

    static TriagePart of(Triage triage, Triage.TriageClass wanted) {
        return new TriagePart(triage.indicators().stream()
                .filter(indicator -> indicator.triage() == wanted)
                .map(TriagePart::issue)
                .toList());
    }

    /** False where the result was given per indicator only. */
    public boolean hasItems() {
        return issues.stream().anyMatch(issue -> !issue.items().isEmpty());
    }

    private static Issue issue(Triage.Indicator indicator) {
        return new Issue(
                indicator.code(),
                indicator.nameTh(),
                indicator.instrument(),
                Wordings.score(indicator.score()),
                Wordings.score(indicator.recoverablePoints()),
                indicator.items().stream()
                        .map(item -> new Item(
                                item.code(),
                                item.topicTh(),
                                Wordings.score(item.score()),
                                Wordings.score(item.recoverablePoints())))
                        .toList());
    }
}

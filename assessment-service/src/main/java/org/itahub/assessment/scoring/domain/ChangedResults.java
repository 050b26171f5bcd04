package org.itahub.assessment.scoring.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Item;

/** A result as it would be with other scores. What is changed takes the place of what it was computed from or into. */
public final class ChangedResults {

    private ChangedResults() {}

    /**
     * The sheet of the result with these scores in it. An indicator's score replaces those of its items, an item's score
     * replaces that of its indicator, which then lacks its other items if they are not known. A total that stood alone
     * goes.
     *
     * @param items by code of the sheet's framework, 0 to 100
     * @param indicators by code of the sheet's framework, 0 to 100, none of which has an item among the changed ones
     */
    public static ScoreSheet score(ScoreSheet sheet, Map<String, Rational> items, Map<String, Rational> indicators) {
        Framework framework = sheet.framework();
        Map<String, Rational> allItems = new HashMap<>();
        Map<String, Rational> allIndicators = new HashMap<>();
        for (Indicator indicator : framework.content().indicators()) {
            sheet.results().indicator(indicator.code()).ifPresent(score -> allIndicators.put(indicator.code(), score));
        }
        for (Item item : framework.content().items()) {
            sheet.results().item(item.code()).ifPresent(score -> allItems.put(item.code(), score));
        }
        indicators.forEach((code, score) -> {
            framework
                    .indicator(code)
                    .ifPresent(indicator -> framework.itemsOf(indicator).forEach(item -> allItems.remove(item.code())));
            allIndicators.put(code, score);
        });
        items.forEach((code, score) -> {
            framework.item(code).ifPresent(item -> allIndicators.remove(item.indicator()));
            allItems.put(code, score);
        });
        return Scoring.score(framework, new Results(allItems, allIndicators, Optional.empty()));
    }
}

package org.itahub.assessment.collection;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;

/** A part of the assessment that knows scores of items: surveys by counting answers, disclosure by what was decided. */
public interface ItemScoreSource {

    /**
     * The score of an item.
     *
     * @param score exact, 0 to 100
     * @param answered how many people the score is the mean of; empty where nobody was asked
     */
    record ItemScore(Rational score, OptionalInt answered) {}

    /** The exact scores known so far, by item code; an item of which nothing is known yet is absent. */
    Map<String, Rational> scoresOf(String agencyCode, int fiscalYear, Framework framework);

    /**
     * The same scores with how many people answered, told of one moment. A source that counts people's answers tells their
     * number, since a group of less than five is not broken down: its scores are for adding up alone, not to be shown.
     */
    default Map<String, ItemScore> itemScoresOf(String agencyCode, int fiscalYear, Framework framework) {
        Map<String, ItemScore> scores = new TreeMap<>();
        scoresOf(agencyCode, fiscalYear, framework)
                .forEach((item, score) -> scores.put(item, new ItemScore(score, OptionalInt.empty())));
        return scores;
    }
}

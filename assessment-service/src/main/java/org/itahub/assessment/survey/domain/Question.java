package org.itahub.assessment.survey.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.ItemPart;
import org.itahub.assessment.framework.domain.Scale;

/**
 * A survey question and its place on the sheet.
 *
 * @param first the index of its first answer on the sheet
 * @param bests the best step of each part in turn; a question asked as a whole has one
 * @param steps the index of each step of the scale by its code
 */
public record Question(Item item, Scale scale, int first, List<String> bests, Map<String, Integer> steps) {

    public Question {
        bests = List.copyOf(bests);
        steps = Map.copyOf(steps);
    }

    static Question of(Framework framework, Item item, int first) {
        Scale scale = framework.scaleOf(item);
        List<String> bests = item.parts().isEmpty()
                ? List.of(item.best())
                : item.parts().stream().map(ItemPart::best).toList();
        Map<String, Integer> steps = IntStream.range(0, scale.steps().size())
                .boxed()
                .collect(Collectors.toMap(n -> scale.steps().get(n).code(), n -> n));
        return new Question(item, scale, first, bests, steps);
    }

    /** How many answers the question takes: one for each part, or one if it is asked as a whole. */
    public int size() {
        return bests.size();
    }
}

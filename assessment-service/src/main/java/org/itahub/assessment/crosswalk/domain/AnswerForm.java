package org.itahub.assessment.crosswalk.domain;

import java.util.List;
import java.util.stream.Stream;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.ItemPart;
import org.itahub.assessment.framework.domain.Scale;

/**
 * How an item is answered: scores are only comparable between items that are answered alike. What steps are called does
 * not matter, what they score does.
 *
 * @param steps the scores of the scale's steps
 * @param turned for each part, or for the item as a whole, whether its first step is the best
 */
public record AnswerForm(List<Rational> steps, List<Boolean> turned) {

    /** The form of an item of this framework. */
    public static AnswerForm of(Framework framework, Item item) {
        Scale scale = framework.scaleOf(item);
        Stream<String> best = item.parts().isEmpty()
                ? Stream.of(item.best())
                : item.parts().stream().map(ItemPart::best);
        return new AnswerForm(
                scale.steps().stream().map(Scale.Step::score).toList(),
                best.map(step -> step.equals(scale.steps().getFirst().code())).toList());
    }
}

package org.itahub.assessment.framework.domain;

import java.util.List;
import java.util.Optional;

/**
 * A survey question or a disclosure item.
 *
 * @param scale the code of the scale that it is answered on
 * @param best the step of that scale that scores highest; naming the first step turns the scale round
 * @param parts the parts whose mean is the item's score; none if it is asked as a whole
 * @param requires what has to be disclosed for the item to be met; none for a survey question
 */
public record Item(
        String code,
        String indicator,
        Optional<String> subIndicator,
        Text topic,
        String scale,
        String best,
        List<ItemPart> parts,
        List<Text> requires) {

    public Item {
        parts = List.copyOf(parts);
        requires = List.copyOf(requires);
    }
}

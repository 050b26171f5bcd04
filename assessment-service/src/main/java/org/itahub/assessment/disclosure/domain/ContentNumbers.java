package org.itahub.assessment.disclosure.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itahub.assessment.framework.domain.Item;

/** Numbers of contents as they are given: each of the item's, and each once. */
public final class ContentNumbers {

    private ContentNumbers() {}

    /** What is wrong with a number. */
    public enum Kind {
        /** The item has no content of that number. */
        UNKNOWN,
        TWICE
    }

    /** @param place of the number in the list, from 0 */
    public record Fault(Kind kind, int place, int number) {}

    public static List<Fault> faults(Item item, List<Integer> numbers) {
        List<Fault> faults = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int place = 0; place < numbers.size(); place++) {
            int number = numbers.get(place);
            if (number < 1 || number > item.requires().size()) {
                faults.add(new Fault(Kind.UNKNOWN, place, number));
            } else if (!seen.add(number)) {
                faults.add(new Fault(Kind.TWICE, place, number));
            }
        }
        return faults;
    }
}

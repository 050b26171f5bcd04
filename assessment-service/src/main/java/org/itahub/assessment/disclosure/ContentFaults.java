package org.itahub.assessment.disclosure;

import java.util.List;
import org.itahub.assessment.disclosure.domain.ContentNumbers;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.problem.Faults.TypedFault;

/** Faults in numbers of contents, at their places in a request. */
final class ContentFaults {

    private ContentFaults() {}

    /** @param pointer to the list, with a slash at its end */
    static List<TypedFault> of(Item item, List<Integer> numbers, String pointer) {
        return ContentNumbers.faults(item, numbers).stream()
                .map(fault -> new TypedFault(
                        switch (fault.kind()) {
                            case UNKNOWN -> DisclosureProblem.DISCLOSURE_CONTENT_UNKNOWN;
                            case TWICE -> DisclosureProblem.DISCLOSURE_CONTENT_TWICE;
                        },
                        pointer + fault.place(),
                        String.valueOf(fault.number())))
                .toList();
    }
}

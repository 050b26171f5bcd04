package org.itahub.assessment.disclosure.domain;

import java.util.ArrayList;
import java.util.List;
import org.itahub.assessment.framework.domain.Item;

/**
 * What somebody found an item to be.
 *
 * @param score 0 or 100
 * @param reason the code of a {@link Reason}
 * @param note in the finder's words; may be empty
 * @param missing numbers of the contents that were missing; ascending, none for 100
 */
public record Finding(int score, String reason, String note, List<Integer> missing) {

    public static final int MET = 100;
    public static final int LOST = 0;

    public Finding {
        missing = missing.stream().sorted().toList();
    }

    /** What is wrong with a finding. */
    public enum Fault {
        /** Neither 0 nor 100. */
        SCORE_UNKNOWN,
        /** The reason is one for the other score. */
        REASON_FOR_OTHER_SCORE,
        /** The reason says that contents are missing, but not which. */
        CONTENTS_NOT_NAMED,
        /** Contents are missing from an item that is met. */
        MET_WITH_CONTENTS_MISSING
    }

    /** Everything wrong with it but for the numbers of contents, which {@link ContentNumbers} sees to. */
    public List<Fault> faults(Item item, Reason given) {
        List<Fault> faults = new ArrayList<>();
        if (score != MET && score != LOST) {
            faults.add(Fault.SCORE_UNKNOWN);
        } else if (given.score() != score) {
            faults.add(Fault.REASON_FOR_OTHER_SCORE);
        }
        if (given.namesContents() && missing.isEmpty() && !item.requires().isEmpty()) {
            faults.add(Fault.CONTENTS_NOT_NAMED);
        }
        if (score == MET && !missing.isEmpty()) {
            faults.add(Fault.MET_WITH_CONTENTS_MISSING);
        }
        return faults;
    }
}

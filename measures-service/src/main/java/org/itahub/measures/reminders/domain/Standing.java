package org.itahub.measures.reminders.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.QuarterOf;

/**
 * How an agency stands in a quarter. Every measure of the plan in force is reported in every quarter, also one that was
 * done or cancelled in an earlier one: so the province counts them too.
 *
 * @param planPublishedAt when the year's plan came into force for the first time
 * @param planned numbers of the measures of the plan in force
 * @param submitted numbers of the measures with a submitted or accepted report; a draft or a returned one is none
 */
public record Standing(
        QuarterOf quarter, Deadline deadline, Instant planPublishedAt, Set<Integer> planned, Set<Integer> submitted) {
    public Standing {
        planned = Set.copyOf(planned);
        submitted = Set.copyOf(submitted);
    }

    /** Numbers of the measures without a submitted report, rising. */
    public List<Integer> outstanding() {
        Set<Integer> missing = new TreeSet<>(planned);
        missing.removeAll(submitted);
        return List.copyOf(missing);
    }

    boolean answered() {
        return submitted.containsAll(planned);
    }
}

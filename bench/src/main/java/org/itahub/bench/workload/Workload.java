package org.itahub.bench.workload;

import java.util.List;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;

/** Something that the hub does, and the machine's own limit for it. */
public interface Workload extends AutoCloseable {
    /** As {@code --only} names it. */
    String name();

    /** What it is, as the report says it. */
    String what();

    /** What is counted a second. */
    String unit();

    List<Goal> goals();

    /** How many rounds there are data for, those that are not counted among them. */
    default int mostRounds() {
        return Integer.MAX_VALUE;
    }

    /** Does it once with the service. */
    Figures ours(int round) throws Exception;

    /** Does the same once without it. */
    Figures limit(int round) throws Exception;

    @Override
    default void close() {}
}

package org.itahub.assessment.statistics;

import io.smallrye.config.WithDefault;
import java.util.List;

/** Who counts as alike. */
public interface PeersConfig {

    /** The largest number of staff of each size class but the last, which has no end; ascending. */
    @WithDefault("50,150,500")
    List<Integer> sizeBounds();
}

package org.itahub.assessment.crosswalk;

import java.util.List;
import java.util.Optional;
import org.itahub.assessment.crosswalk.domain.Mapping;

/**
 * A version of a crosswalk as it was put.
 *
 * @param version from 1; the highest one is in force
 * @param fromVersion the version of the earlier year's framework that it was written for
 * @param toVersion the version of the later year's framework that it was written for
 * @param reason why the version before was corrected
 */
public record StoredCrosswalk(
        int fromYear,
        int toYear,
        int version,
        int fromVersion,
        int toVersion,
        List<Mapping> mappings,
        Optional<String> reason) {

    public StoredCrosswalk {
        mappings = List.copyOf(mappings);
    }
}

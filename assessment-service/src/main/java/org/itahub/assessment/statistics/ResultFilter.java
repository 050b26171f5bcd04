package org.itahub.assessment.statistics;

import java.util.Optional;
import org.itahub.assessment.agency.AgencyType;

/** Which published results are wanted; empty means any. @param level code of a level, as its framework writes it */
public record ResultFilter(
        Optional<Integer> fiscalYear, Optional<String> province, Optional<AgencyType> type, Optional<String> level) {}

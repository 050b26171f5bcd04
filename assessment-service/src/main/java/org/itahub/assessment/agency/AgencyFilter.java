package org.itahub.assessment.agency;

import java.util.Optional;

/**
 * Which agencies are wanted; empty means any.
 *
 * @param words a part of the code or of a name, in any case
 */
public record AgencyFilter(Optional<String> province, Optional<AgencyType> type, Optional<String> words) {}

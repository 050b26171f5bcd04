package org.itahub.assessment.result;

import java.util.Optional;
import org.itahub.assessment.scoring.domain.GivenResults;

/**
 * What a caller enters for an agency's year.
 *
 * @param published what a document states, for reconciliation
 * @param reason why a published result is corrected
 */
public record EnteredResults(GivenResults results, Optional<StatedFigures> published, Optional<String> reason) {}

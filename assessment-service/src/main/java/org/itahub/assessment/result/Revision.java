package org.itahub.assessment.result;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.itahub.assessment.scoring.domain.GivenResults;

/**
 * One state of a result. A draft may change; a published revision never does.
 *
 * @param number from 1
 * @param publishedAt empty for a draft
 */
public record Revision(
        int number,
        GivenResults results,
        Optional<StatedFigures> published,
        Optional<String> reason,
        Optional<OffsetDateTime> publishedAt) {

    public boolean isPublished() {
        return publishedAt.isPresent();
    }

    /** True if the entered scores and stated figures are those of this revision. */
    boolean says(EnteredResults entered) {
        return results.equals(entered.results()) && published.equals(entered.published());
    }
}

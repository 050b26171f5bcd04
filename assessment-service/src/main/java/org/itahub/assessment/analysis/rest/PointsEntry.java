package org.itahub.assessment.analysis.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.exact.domain.Rational;

/**
 * Points of the total.
 *
 * @param exact as a fraction in lowest terms
 * @param points with two decimals
 */
@Schema(name = "Points")
record PointsEntry(
        @Schema(examples = "4/9") String exact,
        @Schema(examples = "0.44") BigDecimal points) {

    static PointsEntry of(Rational points) {
        return new PointsEntry(points.fraction(), points.rounded());
    }
}

package org.itahub.assessment.trend.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.trend.domain.Comparability;
import org.itahub.assessment.trend.domain.Reason;
import org.itahub.assessment.trend.domain.Trend;
import org.itahub.platform.problem.Wording;

/**
 * A figure in one year.
 *
 * @param values the codes that stood for it in that year: several where it was merged or split since, none where the
 *     year has nothing that corresponds; without a score where the result does not tell it
 * @param score the score, where exactly one code stands for the figure
 * @param level of the total
 * @param change points against the year before in which the figure is known; none where the two are not comparable
 * @param comparability how the year stands to that year; none in the first one
 */
@Schema(name = "TrendPoint")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PointEntry(
        int fiscalYear,
        List<ValueEntry> values,
        BigDecimal score,
        String level,
        BigDecimal change,
        ComparabilityEntry comparability) {

    /** A code of that year and its score. */
    @Schema(name = "TrendValue")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ValueEntry(String code, BigDecimal score) {}

    /**
     * Whether the year can be held against the one before.
     *
     * @param unchangedPercent how much of the figure rests on what is measured as before
     */
    @Schema(name = "Comparability")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComparabilityEntry(Comparability.Mark mark, BigDecimal unchangedPercent, List<ReasonEntry> reasons) {

        static ComparabilityEntry of(Comparability comparability) {
            return new ComparabilityEntry(
                    comparability.mark(),
                    comparability
                            .unchanged()
                            .map(share -> share.times(Rational.HUNDRED).rounded())
                            .orElse(null),
                    comparability.reasons().stream().map(ReasonEntry::of).toList());
        }
    }

    /** A reason, with the items concerned and what the crosswalk says about them. */
    @Schema(name = "ComparabilityReason")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReasonEntry(
            Reason.Kind code, String textTh, String textEn, List<String> items, String noteTh, String noteEn) {

        static ReasonEntry of(Reason reason) {
            Wording wording = TrendWording.of(reason.kind());
            return new ReasonEntry(
                    reason.kind(),
                    wording.th(),
                    wording.en(),
                    reason.items(),
                    reason.note().map(Text::th).orElse(null),
                    reason.note().map(Text::en).orElse(null));
        }
    }

    static PointEntry of(FigureKind kind, Trend.Point point) {
        return new PointEntry(
                point.fiscalYear(),
                point.values().stream()
                        .map(value -> new ValueEntry(value.code(), value.score().orElse(null)))
                        .toList(),
                point.score().orElse(null),
                kind == FigureKind.TOTAL
                        ? point.sheet().level().map(LevelRule::code).orElse(null)
                        : null,
                point.change().orElse(null),
                point.against().map(ComparabilityEntry::of).orElse(null));
    }
}

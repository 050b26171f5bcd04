package org.itahub.assessment.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.domain.TriageRule;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.framework.domain.TriagePolicy;

/**
 * The thresholds of a triage policy as JSON: the same shape where they are set, stored and read.
 *
 * @param bands for policies 1 and 2, best band first
 * @param extremes for policy 3
 */
@Schema(name = "TriageThresholds")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TriageThresholdsEntry(
        @Size(max = 3) List<@NotNull @Valid Band> bands,
        @Valid Extremes extremes) {

    /** @param from the lowest score, as shown, of the class */
    @Schema(name = "TriageThresholdBand")
    public record Band(
            @NotNull TriageClass triage,
            @NotNull @Digits(integer = 3, fraction = 2) BigDecimal from) {}

    /**
     * @param lowest how many distinct scores from below are weak points, in each instrument
     * @param highest how many distinct scores from above, 100 left out, are points to develop
     * @param urgentUnder weak points under this score are urgent
     */
    @Schema(name = "TriageExtremes")
    public record Extremes(
            @NotNull Integer lowest,
            @NotNull Integer highest,
            @NotNull @Digits(integer = 3, fraction = 2) BigDecimal urgentUnder) {}

    /** The rule that they are; none where neither is given, or both are. */
    public Optional<TriageRule> toRule() {
        if ((bands == null) == (extremes == null)) {
            return Optional.empty();
        }
        return Optional.of(
                bands == null
                        ? new TriageRule.Extremes(extremes.lowest, extremes.highest, Rational.of(extremes.urgentUnder))
                        : new TriageRule.Bands(bands.stream()
                                .map(it -> new TriagePolicy.Band(it.triage, Rational.of(it.from)))
                                .toList()));
    }

    /** The rule as JSON shows it. */
    public static TriageThresholdsEntry of(TriageRule rule) {
        return switch (rule) {
            case TriageRule.Bands(List<TriagePolicy.Band> bands) ->
                new TriageThresholdsEntry(
                        bands.stream()
                                .map(it -> new Band(it.triage(), it.from().rounded()))
                                .toList(),
                        null);
            case TriageRule.Extremes(int lowest, int highest, Rational urgentUnder) ->
                new TriageThresholdsEntry(null, new Extremes(lowest, highest, urgentUnder.rounded()));
        };
    }
}

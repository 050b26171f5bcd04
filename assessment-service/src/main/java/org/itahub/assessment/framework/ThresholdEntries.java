package org.itahub.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.framework.domain.NationalTarget;
import org.itahub.assessment.framework.domain.SamplingBand;
import org.itahub.assessment.framework.domain.Scale;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.framework.domain.TriagePolicy;

/** The scales and thresholds of a framework as JSON. */
public final class ThresholdEntries {

    private static final Rational PER_CENT = Rational.of(1, 100);

    private ThresholdEntries() {}

    @Schema(name = "ScaleStep")
    public record StepEntry(
            @NotNull String code,
            @NotNull String labelTh,
            @NotNull String labelEn,
            @NotNull @Digits(integer = 3, fraction = 6) BigDecimal score) {}

    /** @param steps from the lowest score to the highest */
    @Schema(name = "Scale")
    public record ScaleEntry(
            @NotNull String code, @NotNull @Size(max = 50) List<@NotNull @Valid StepEntry> steps) {

        Scale toScale() {
            return new Scale(
                    code,
                    steps.stream()
                            .map(it -> new Scale.Step(it.code, new Text(it.labelTh, it.labelEn), Rational.of(it.score)))
                            .toList());
        }

        static ScaleEntry of(Scale scale) {
            return new ScaleEntry(
                    scale.code(),
                    scale.steps().stream()
                            .map(it -> new StepEntry(
                                    it.code(), it.label().th(), it.label().en(), Decimals.of(it.score())))
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LevelRule")
    public record LevelEntry(
            @NotNull String code,
            @NotNull String nameTh,
            @NotNull String nameEn,
            @NotNull @Digits(integer = 3, fraction = 6) BigDecimal from,

            @Schema(description = "Lowest score that every instrument needs, where the level has such a condition")
            @Digits(integer = 3, fraction = 6)
            BigDecimal eachInstrumentFrom) {

        LevelRule toLevel() {
            return new LevelRule(
                    code,
                    new Text(nameTh, nameEn),
                    Rational.of(from),
                    Optional.ofNullable(eachInstrumentFrom).map(Rational::of));
        }

        /** The rule as JSON shows it. */
        public static LevelEntry of(LevelRule level) {
            return new LevelEntry(
                    level.code(),
                    level.name().th(),
                    level.name().en(),
                    Decimals.of(level.from()),
                    level.eachInstrumentFrom().map(Decimals::of).orElse(null));
        }
    }

    /** How a sample follows from the number of stakeholders. */
    public enum SamplingKind {
        ALL,
        FIXED,
        SHARE
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SamplingBand")
    public record SamplingEntry(
            @Schema(description = "Largest number of stakeholders of this band; none for the last")
            Integer upTo,

            @NotNull SamplingKind rule,
            @Schema(description = "For FIXED") Integer size,

            @Schema(description = "For SHARE, rounded up to whole people") @Digits(integer = 3, fraction = 6)
            BigDecimal percent) {

        SamplingBand toBand() {
            SamplingBand.Rule what =
                    switch (rule) {
                        case ALL -> new SamplingBand.Rule.All();
                        case FIXED -> new SamplingBand.Rule.Fixed(size == null ? 0 : size);
                        case SHARE ->
                            new SamplingBand.Rule.Share(
                                    percent == null
                                            ? Rational.ZERO
                                            : Rational.of(percent).times(PER_CENT));
                    };
            return new SamplingBand(upTo == null ? OptionalInt.empty() : OptionalInt.of(upTo), what);
        }

        static SamplingEntry of(SamplingBand band) {
            Integer upTo = band.upTo().isPresent() ? band.upTo().getAsInt() : null;
            return switch (band.rule()) {
                case SamplingBand.Rule.All() -> new SamplingEntry(upTo, SamplingKind.ALL, null, null);
                case SamplingBand.Rule.Fixed(int size) -> new SamplingEntry(upTo, SamplingKind.FIXED, size, null);
                case SamplingBand.Rule.Share(Rational share) ->
                    new SamplingEntry(upTo, SamplingKind.SHARE, null, Decimals.of(share.dividedBy(PER_CENT)));
            };
        }
    }

    /** The national target: per cent of agencies at the threshold or above. */
    @Schema(name = "NationalTarget")
    public record TargetEntry(
            @NotNull @Digits(integer = 3, fraction = 6) BigDecimal threshold,
            @NotNull @Digits(integer = 3, fraction = 6) BigDecimal share) {

        NationalTarget toTarget() {
            return new NationalTarget(Rational.of(threshold), Rational.of(share));
        }

        static TargetEntry of(NationalTarget target) {
            return new TargetEntry(Decimals.of(target.threshold()), Decimals.of(target.share()));
        }
    }

    @Schema(name = "TriageBand")
    public record BandEntry(
            @NotNull TriageClass triage,
            @NotNull @Digits(integer = 3, fraction = 6) BigDecimal from) {}

    /** @param bands best band first */
    @Schema(name = "TriagePolicy")
    public record TriageEntry(
            @NotNull Integer no, @NotNull @Size(max = 20) List<@NotNull @Valid BandEntry> bands) {

        TriagePolicy toPolicy() {
            return new TriagePolicy(
                    no,
                    bands.stream()
                            .map(it -> new TriagePolicy.Band(it.triage, Rational.of(it.from)))
                            .toList());
        }

        static TriageEntry of(TriagePolicy policy) {
            return new TriageEntry(
                    policy.no(),
                    policy.bands().stream()
                            .map(it -> new BandEntry(it.triage(), Decimals.of(it.from())))
                            .toList());
        }
    }
}

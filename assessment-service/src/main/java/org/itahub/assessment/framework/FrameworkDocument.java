package org.itahub.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.FrameworkContent;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.ItemPart;
import org.itahub.assessment.framework.domain.SubIndicator;
import org.itahub.assessment.framework.domain.Text;

/** A framework as JSON: the same shape where it is shipped, posted, stored and read. */
@Schema(name = "Framework", examples = FrameworkExample.OF_2567)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FrameworkDocument(
        @Schema(description = "Buddhist-era fiscal year", examples = "2565") @NotNull
        Integer fiscalYear,

        @NotNull @Size(max = 20) List<@NotNull @Valid InstrumentEntry> instruments,
        @NotNull @Size(max = 100) List<@NotNull @Valid IndicatorEntry> indicators,
        @NotNull @Size(max = 200) List<@NotNull @Valid SubIndicatorEntry> subIndicators,
        @NotNull @Size(max = 1000) List<@NotNull @Valid ItemEntry> items,
        @NotNull @Size(max = 50) List<ThresholdEntries.@NotNull @Valid ScaleEntry> scales,

        @Schema(description = "Best level first") @NotNull @Size(max = 50)
        List<ThresholdEntries.@NotNull @Valid LevelEntry> levels,

        @Schema(description = "Smallest populations first") @NotNull @Size(max = 50)
        List<ThresholdEntries.@NotNull @Valid SamplingEntry> sampling,

        @NotNull @Valid ThresholdEntries.TargetEntry target,
        @NotNull @Size(max = 50) List<ThresholdEntries.@NotNull @Valid TriageEntry> triagePolicies) {

    /** @param weight share of the total; the weights of all instruments add up to 1 */
    @Schema(name = "FrameworkInstrument")
    public record InstrumentEntry(
            @NotNull @Size(max = 500) String code,
            @NotNull @Size(max = 500) String nameTh,
            @NotNull @Size(max = 500) String nameEn,
            @NotNull Instrument.Source source,
            @NotNull @Digits(integer = 3, fraction = 6) BigDecimal weight) {}

    @Schema(name = "FrameworkIndicator")
    public record IndicatorEntry(
            @NotNull @Size(max = 500) String code,
            @NotNull @Size(max = 500) String instrument,
            @NotNull @Size(max = 500) String nameTh,
            @NotNull @Size(max = 500) String nameEn) {}

    @Schema(name = "FrameworkSubIndicator")
    public record SubIndicatorEntry(
            @NotNull @Size(max = 500) String code,
            @NotNull @Size(max = 500) String indicator,
            @NotNull @Size(max = 500) String nameTh,
            @NotNull @Size(max = 500) String nameEn) {}

    /** @param best the step of the scale that scores highest: its first or its last */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "FrameworkItem")
    public record ItemEntry(
            @NotNull @Size(max = 500) String code,
            @NotNull @Size(max = 500) String indicator,
            String subIndicator,
            @NotNull @Size(max = 500) String topicTh,
            @NotNull @Size(max = 500) String topicEn,
            @NotNull @Size(max = 500) String scale,
            @NotNull @Size(max = 500) String best,
            @Size(max = 50) List<@NotNull @Valid PartEntry> parts,

            @Schema(description = "What has to be disclosed") @Size(max = 50)
            List<@NotNull @Valid RequiredEntry> requires) {}

    @Schema(name = "FrameworkItemPart")
    public record PartEntry(
            @NotNull Integer no,
            @NotNull @Size(max = 500) String topicTh,
            @NotNull @Size(max = 500) String topicEn,
            @NotNull @Size(max = 500) String best) {}

    @Schema(name = "FrameworkItemContent")
    public record RequiredEntry(
            @NotNull @Size(max = 500) String th,
            @NotNull @Size(max = 500) String en) {}

    /** The content to be checked. */
    public FrameworkContent toContent() {
        return new FrameworkContent(
                fiscalYear,
                instruments.stream()
                        .map(it -> new Instrument(
                                it.code, new Text(it.nameTh, it.nameEn), it.source, Rational.of(it.weight)))
                        .toList(),
                indicators.stream()
                        .map(it -> new Indicator(it.code, it.instrument, new Text(it.nameTh, it.nameEn)))
                        .toList(),
                subIndicators.stream()
                        .map(it -> new SubIndicator(it.code, it.indicator, new Text(it.nameTh, it.nameEn)))
                        .toList(),
                items.stream().map(FrameworkDocument::item).toList(),
                scales.stream().map(ThresholdEntries.ScaleEntry::toScale).toList(),
                levels.stream().map(ThresholdEntries.LevelEntry::toLevel).toList(),
                sampling.stream().map(ThresholdEntries.SamplingEntry::toBand).toList(),
                target.toTarget(),
                triagePolicies.stream()
                        .map(ThresholdEntries.TriageEntry::toPolicy)
                        .toList());
    }

    private static Item item(ItemEntry it) {
        return new Item(
                it.code,
                it.indicator,
                Optional.ofNullable(it.subIndicator),
                new Text(it.topicTh, it.topicEn),
                it.scale,
                it.best,
                orNone(it.parts).stream()
                        .map(part -> new ItemPart(part.no, new Text(part.topicTh, part.topicEn), part.best))
                        .toList(),
                orNone(it.requires).stream()
                        .map(content -> new Text(content.th, content.en))
                        .toList());
    }

    private static <T> List<T> orNone(List<T> all) {
        return all == null ? List.of() : all;
    }

    /** The content as JSON shows it. */
    public static FrameworkDocument of(FrameworkContent content) {
        return new FrameworkDocument(
                content.fiscalYear(),
                content.instruments().stream()
                        .map(it -> new InstrumentEntry(
                                it.code(), it.name().th(), it.name().en(), it.source(), Decimals.of(it.weight())))
                        .toList(),
                content.indicators().stream()
                        .map(it -> new IndicatorEntry(
                                it.code(),
                                it.instrument(),
                                it.name().th(),
                                it.name().en()))
                        .toList(),
                content.subIndicators().stream()
                        .map(it -> new SubIndicatorEntry(
                                it.code(),
                                it.indicator(),
                                it.name().th(),
                                it.name().en()))
                        .toList(),
                content.items().stream().map(FrameworkDocument::entry).toList(),
                content.scales().stream().map(ThresholdEntries.ScaleEntry::of).toList(),
                content.levels().stream().map(ThresholdEntries.LevelEntry::of).toList(),
                content.sampling().stream()
                        .map(ThresholdEntries.SamplingEntry::of)
                        .toList(),
                ThresholdEntries.TargetEntry.of(content.target()),
                content.triagePolicies().stream()
                        .map(ThresholdEntries.TriageEntry::of)
                        .toList());
    }

    private static ItemEntry entry(Item it) {
        return new ItemEntry(
                it.code(),
                it.indicator(),
                it.subIndicator().orElse(null),
                it.topic().th(),
                it.topic().en(),
                it.scale(),
                it.best(),
                it.parts().stream()
                        .map(part -> new PartEntry(
                                part.no(), part.topic().th(), part.topic().en(), part.best()))
                        .toList(),
                it.requires().stream()
                        .map(content -> new RequiredEntry(content.th(), content.en()))
                        .toList());
    }
}

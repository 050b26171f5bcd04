package org.itahub.assessment.result.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.Formula;
import org.itahub.assessment.scoring.domain.Ranking;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** A result's figures as JSON: scores with two decimals, in the framework's order, as far as they could be computed. */
final class FigureEntries {

    private FigureEntries() {}

    /** @param weight share of the total */
    @Schema(name = "InstrumentScore")
    record InstrumentEntry(String code, String nameTh, String nameEn, BigDecimal weight, BigDecimal score) {}

    /**
     * @param rank highest first; indicators with the same score share a rank
     * @param given true if the score was entered, false if it was computed from items
     */
    @Schema(name = "IndicatorScore")
    record IndicatorEntry(
            String code, String nameTh, String nameEn, String instrument, BigDecimal score, int rank, boolean given) {}

    @Schema(name = "SubIndicatorScore")
    record SubIndicatorEntry(String code, String indicator, String nameTh, String nameEn, BigDecimal score) {}

    @Schema(name = "ItemScore")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemEntry(
            String code,
            String instrument,
            String indicator,
            String subIndicator,
            String topicTh,
            String topicEn,
            BigDecimal score) {}

    static List<InstrumentEntry> instruments(ScoreSheet sheet) {
        return sheet.figures(FigureKind.INSTRUMENT).stream()
                .map(figure -> {
                    Instrument it = sheet.framework().instrument(figure.code()).orElseThrow();
                    return new InstrumentEntry(
                            it.code(),
                            it.name().th(),
                            it.name().en(),
                            it.weight().rounded(),
                            figure.shown());
                })
                .toList();
    }

    static List<IndicatorEntry> indicators(ScoreSheet sheet) {
        List<Figure> figures = sheet.figures(FigureKind.INDICATOR);
        Map<String, Integer> ranks = Ranking.of(figures);
        return figures.stream()
                .map(figure -> {
                    Indicator it = sheet.framework().indicator(figure.code()).orElseThrow();
                    return new IndicatorEntry(
                            it.code(),
                            it.name().th(),
                            it.name().en(),
                            it.instrument(),
                            figure.shown(),
                            ranks.get(it.code()),
                            figure.formula() == Formula.GIVEN);
                })
                .toList();
    }

    static List<SubIndicatorEntry> subIndicators(ScoreSheet sheet) {
        return sheet.framework().content().subIndicators().stream()
                .flatMap(it -> sheet.figure(it.code()).stream()
                        .map(figure -> new SubIndicatorEntry(
                                it.code(),
                                it.indicator(),
                                it.name().th(),
                                it.name().en(),
                                figure.shown())))
                .toList();
    }

    static List<ItemEntry> items(ScoreSheet sheet) {
        Framework framework = sheet.framework();
        return framework.content().items().stream()
                .flatMap(it ->
                        sheet.results().item(it.code()).stream().map(score -> item(framework, it, score.rounded())))
                .toList();
    }

    private static ItemEntry item(Framework framework, Item it, BigDecimal score) {
        return new ItemEntry(
                it.code(),
                framework.instrumentOf(it).code(),
                it.indicator(),
                it.subIndicator().orElse(null),
                it.topic().th(),
                it.topic().en(),
                score);
    }
}

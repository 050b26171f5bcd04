package org.itahub.reporting.document.province;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.province.ProvinceYear;
import org.itahub.reporting.province.ProvinceYear.AgencyYear;
import org.itahub.reporting.province.domain.IndicatorStanding;
import org.itahub.reporting.result.Triage;

/** The indicators of a province's agencies: in which most are weak, and every score with a ground by its height. */
record HeatMap(ProvinceYear year, Texts texts) {

    /** Every indicator, the one first in which most agencies have to act urgently; nothing where only totals are known. */
    List<Block> weakIndicators() {
        List<IndicatorStanding> standings = IndicatorStanding.of(scores().map(indicator -> new IndicatorStanding.Score(
                        indicator.code(),
                        indicator.nameTh(),
                        indicator.score(),
                        indicator.triage() == Triage.TriageClass.URGENT))
                .toList());
        if (standings.isEmpty()) {
            return List.of();
        }
        var words = new ProvinceWords(texts);
        return List.of(new Table(
                "indicators",
                texts.say("table.indicators"),
                List.of(
                        words.column("indicator", 40, Column.Kind.TEXT),
                        words.column("urgent", 20, Column.Kind.NUMBER),
                        words.column("known", 14, Column.Kind.NUMBER),
                        words.column("mean", 13, Column.Kind.NUMBER),
                        words.column("lowest", 13, Column.Kind.NUMBER)),
                standings.stream()
                        .map(standing -> List.of(
                                Cell.text(standing.code() + ". " + standing.nameTh()),
                                ProvinceWords.count(standing.weak()),
                                ProvinceWords.count(standing.mean().count()),
                                shaded(standing.mean().rounded()),
                                shaded(standing.lowest())))
                        .toList()));
    }

    /** The legend and the map; nothing where no indicator's score is known. */
    List<Block> blocks() {
        List<String> codes = scores().map(Triage.Indicator::code)
                .distinct()
                .sorted(IndicatorStanding.BY_NUMBER)
                .toList();
        return codes.isEmpty() ? List.of() : List.of(legend(), map(codes));
    }

    private Table legend() {
        var words = new ProvinceWords(texts);
        Map<ScoreBand, Long> counts = scores().map(Triage.Indicator::score)
                .collect(Collectors.groupingBy(ScoreBand::of, Collectors.counting()));
        return new Table(
                "legend",
                texts.say("table.legend"),
                List.of(words.column("band", 60, Column.Kind.TEXT), words.column("scores", 40, Column.Kind.NUMBER)),
                Arrays.stream(ScoreBand.values())
                        .map(band -> List.of(
                                Cell.text(band.label(texts)).shaded(band.shade()),
                                ProvinceWords.count(counts.getOrDefault(band, 0L))))
                        .toList());
    }

    private Table map(List<String> codes) {
        var columns = new ArrayList<Column>();
        columns.add(new ProvinceWords(texts).column("agency", 40, Column.Kind.TEXT));
        codes.forEach(code -> columns.add(new Column(
                "i" + code, texts.say("column.scoreOf", Values.of("indicator", code)), 10, Column.Kind.NUMBER)));
        return new Table(
                "heat-map",
                texts.say("table.heat-map"),
                columns,
                year.agencies().stream().map(agency -> row(agency, codes)).toList());
    }

    private List<Cell> row(AgencyYear agency, List<String> codes) {
        Map<String, BigDecimal> scores = indicators(agency)
                .filter(indicator -> indicator.score() != null)
                .collect(Collectors.toMap(Triage.Indicator::code, Triage.Indicator::score, (one, other) -> one));
        var row = new ArrayList<Cell>();
        row.add(Cell.text(new Phrases(texts).name(agency.nameTh(), agency.nameEn())));
        codes.forEach(code -> row.add(shaded(scores.get(code))));
        return row;
    }

    private Stream<Triage.Indicator> scores() {
        return year.agencies().stream().flatMap(HeatMap::indicators).filter(indicator -> indicator.score() != null);
    }

    private static Stream<Triage.Indicator> indicators(AgencyYear agency) {
        return agency.result().stream().flatMap(result -> result.indicators().stream());
    }

    private static Cell shaded(BigDecimal score) {
        return score == null
                ? Cell.BLANK
                : Cell.figure(score, 2).shaded(ScoreBand.of(score).shade());
    }
}

package org.itahub.reporting.document.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.province.ProvinceYear;
import org.itahub.reporting.province.ProvinceYear.AgencyYear;
import org.itahub.reporting.province.ProvinceYear.Result;
import org.itahub.reporting.province.domain.LevelCount;
import org.itahub.reporting.province.domain.Mean;
import org.itahub.reporting.province.domain.NationalTarget;
import org.itahub.reporting.province.domain.Published;

/** A province's year of results: how many reach the target, where each agency stands, and in what they are weak. */
public record ProvinceSummary(ProvinceYear year, Texts texts) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The whole document. Texts are in Arabic digits; the document's numerals rewrite them. */
    public Document document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(introduction()));
        if (!results().isEmpty()) {
            blocks.add(target());
            blocks.addAll(levels());
            blocks.addAll(new HeatMap(year, texts).weakIndicators());
        }
        blocks.add(agencies());
        blocks.addAll(new HeatMap(year, texts).blocks());
        return words().document(
                        year.province(),
                        texts.say(
                                "subtitle", Values.of("fiscalYear", year.year().value())),
                        blocks);
    }

    private List<Published> results() {
        return year.agencies().stream()
                .flatMap(agency -> agency.result().stream())
                .map(Result::published)
                .toList();
    }

    private String introduction() {
        int agencies = year.agencies().size();
        List<Published> results = results();
        BigDecimal mean = results.isEmpty()
                ? null
                : Mean.of(results.stream().map(Published::total).toList())
                        .rounded()
                        .setScale(2, RoundingMode.HALF_UP);
        return texts.say(
                "introduction",
                Values.of("province", texts.language().province(year.province()))
                        .and("fiscalYear", year.year().value())
                        .and("agencies", agencies)
                        .and("published", results.size())
                        .and("unpublished", agencies - results.size())
                        .and("mean", mean));
    }

    private Table target() {
        NationalTarget target = NationalTarget.of(results());
        return new Table(
                "target",
                texts.say("table.target"),
                List.of(
                        words().column("threshold", 16, Column.Kind.NUMBER),
                        words().column("published", 16, Column.Kind.NUMBER),
                        words().column("reached", 16, Column.Kind.NUMBER),
                        words().column("share", "reachedShare", 14, Column.Kind.NUMBER),
                        words().column("wantedShare", 16, Column.Kind.NUMBER),
                        words().column("verdict", 22, Column.Kind.TEXT)),
                List.of(List.of(
                        Cell.figure(target.threshold(), 2),
                        ProvinceWords.count(target.published()),
                        ProvinceWords.count(target.reached()),
                        Cell.figure(target.share(), 2),
                        Cell.figure(target.wantedShare(), 2),
                        Cell.text(texts.say(target.met() ? "cell.met" : "cell.not-met")))));
    }

    /** The same counts as a table and as a picture. */
    private List<Block> levels() {
        Map<String, String> names = year.agencies().stream()
                .flatMap(agency -> agency.result().stream())
                .collect(Collectors.toMap(result -> result.published().level(), this::levelName, (one, other) -> one));
        List<LevelCount> counts = LevelCount.of(results());
        return List.of(levelsTable(counts, names), levelsChart(counts, names));
    }

    private Chart levelsChart(List<LevelCount> counts, Map<String, String> names) {
        return new Chart(
                "levels-chart",
                texts.say("chart.levels", Values.of("fiscalYear", year.year().value())),
                Chart.Kind.COUNTS,
                new Chart.Heads(texts.say("column.level"), texts.say("column.agencies")),
                counts.stream()
                        .map(level -> new Chart.Entry("", names.get(level.code()), BigDecimal.valueOf(level.count())))
                        .toList(),
                null);
    }

    private Table levelsTable(List<LevelCount> counts, Map<String, String> names) {
        int published = results().size();
        return new Table(
                "levels",
                texts.say("table.levels"),
                List.of(
                        words().column("level", 40, Column.Kind.TEXT),
                        words().column("agencies", 30, Column.Kind.NUMBER),
                        words().column("share", 30, Column.Kind.NUMBER)),
                counts.stream()
                        .map(level -> List.of(
                                Cell.text(names.get(level.code())),
                                ProvinceWords.count(level.count()),
                                Cell.figure(percent(level.count(), published), 2)))
                        .toList());
    }

    private Table agencies() {
        var rows = new ArrayList<List<Cell>>();
        Function<Result, Integer> rank = ranks();
        for (AgencyYear agency : year.agencies()) {
            Optional<Result> result = agency.result();
            rows.add(List.of(
                    result.map(published -> ProvinceWords.count(rank.apply(published)))
                            .orElse(Cell.BLANK),
                    Cell.text(new Phrases(texts).name(agency.nameTh(), agency.nameEn())),
                    Cell.figure(result.map(Result::total).orElse(null), 2),
                    Cell.text(result.map(this::levelName).orElseGet(() -> texts.say("cell.no-result"))),
                    Cell.figure(agency.before(), 2),
                    Cell.figure(
                            result.map(published -> change(agency, published)).orElse(null), 2),
                    Cell.text(words().plan(agency.plan()))));
        }
        return new Table(
                "agencies",
                texts.say("table.agencies"),
                List.of(
                        words().column("rank", 7, Column.Kind.NUMBER),
                        words().column("agency", 36, Column.Kind.TEXT),
                        words().column("score", 10, Column.Kind.NUMBER),
                        words().column("level", 16, Column.Kind.TEXT),
                        words().column("before", 10, Column.Kind.NUMBER),
                        words().column("change", 12, Column.Kind.NUMBER),
                        new Column(
                                "plan",
                                texts.say(
                                        "column.plan",
                                        Values.of(
                                                "fiscalYear", year.year().next().value())),
                                14,
                                Column.Kind.TEXT)),
                rows);
    }

    private String levelName(Result result) {
        return new Phrases(texts).name(result.levelNameTh(), result.levelNameEn());
    }

    private ProvinceWords words() {
        return new ProvinceWords(texts);
    }

    /** Which place a total takes; equal ones share it. */
    private Function<Result, Integer> ranks() {
        List<BigDecimal> totals = results().stream().map(Published::total).toList();
        return result -> 1
                + (int) totals.stream()
                        .filter(total -> total.compareTo(result.total()) > 0)
                        .count();
    }

    private static BigDecimal change(AgencyYear agency, Result result) {
        return agency.before() == null ? null : result.total().subtract(agency.before());
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}

package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.chart.Plot;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Imprint;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.result.YearResult;

/**
 * An agency's year on one sheet for notice boards and social media: score and level large, a bar for each indicator, and
 * the next year's measures in short. Texts are in Arabic digits.
 */
public record Infographic(AgencyYear year, Texts texts) {

    /** The whole sheet, A4 upright. @param imprint at its foot */
    public Drawing drawn(Lettering lettering, Numerals numerals, Imprint imprint) {
        return new InfographicSheet(this, lettering, numerals, imprint).drawn();
    }

    /** All that it says, a paragraph each: whatever is worded otherwise is another edition. */
    public Document said() {
        return new Document(
                title(),
                List.of(),
                agency(),
                language().code(),
                Set.of(),
                Stream.concat(sentences(), heads()).<Block>map(Paragraph::new).toList());
    }

    Language language() {
        return texts.language();
    }

    String say(String key) {
        return texts.say(key);
    }

    public String agency() {
        return new Phrases(texts).name(year.agency());
    }

    String title() {
        return texts.say("title", ofYear(year.fiscalYear()));
    }

    String score() {
        return Wordings.score(year.result().total());
    }

    /** How it changed from the year before. */
    String change() {
        return year.yearBefore().map(this::change).orElseGet(() -> texts.say("change.unknown"));
    }

    private String change(YearResult before) {
        BigDecimal change = year.result().total().subtract(before.total());
        Values points = ofYear(before.fiscalYear()).and("points", Wordings.score(change.abs()));
        return switch (change.signum()) {
            case 1 -> texts.say("change.more", points);
            case -1 -> texts.say("change.less", points);
            default -> texts.say("change.same", ofYear(before.fiscalYear()));
        };
    }

    String level() {
        return Names.of(year.result().level(), texts);
    }

    String verdict() {
        return texts.say(year.result().meetsTarget() ? "verdict.met" : "verdict.missed");
    }

    /** Empty where only the total is known. */
    Optional<Plot> bars() {
        return year.hasIndicators() ? Optional.of(ScoreCharts.bars(year, chartTitle(), texts)) : Optional.empty();
    }

    /** What the agency will do, in the plan's order; empty where no plan is published. */
    Optional<List<String>> measures() {
        return year.plan()
                .map(plan -> plan.measures().stream()
                        .sorted(Comparator.comparingInt(Plan.Measure::no))
                        .map(Plan.Measure::title)
                        .toList());
    }

    /** Above the measures, or in their place. */
    String measuresHead() {
        return texts.say(year.plan().isPresent() ? "measures" : "measures.none", ofYear(year.planYear()));
    }

    String moreMeasures(int measures) {
        return texts.say("measures.more", Values.of("measures", measures));
    }

    String published() {
        return texts.say(
                "published",
                Values.of(
                        "day",
                        new Phrases(texts).day(Wordings.date(year.result().publishedAt()))));
    }

    /** What stands above figures, in their place, and below what has no room. */
    private Stream<String> heads() {
        return Stream.of(
                say("card.score"),
                say("card.level"),
                year.hasIndicators() ? chartTitle() : say("chart.none"),
                moreMeasures(measures().map(List::size).orElse(0)));
    }

    private String chartTitle() {
        return texts.say("chart", ofYear(year.fiscalYear()));
    }

    /** The essence for those who do not see it. */
    String description() {
        return sentences().collect(Collectors.joining(". "));
    }

    private Stream<String> sentences() {
        String inShort = texts.say(
                "description",
                Values.of("agency", agency())
                        .and("score", score())
                        .and("level", level())
                        .and("verdict", verdict()));
        String plan = measures()
                .map(titles -> measuresHead() + ": " + String.join("; ", titles))
                .orElseGet(this::measuresHead);
        return Stream.of(
                        Stream.of(inShort, change()),
                        bars().map(Plot::description).stream(),
                        Stream.of(plan, published()))
                .flatMap(part -> part);
    }

    private static Values ofYear(int fiscalYear) {
        return Values.of("fiscalYear", fiscalYear);
    }
}

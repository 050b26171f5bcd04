package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.result.PublishedResult;

/** Where the agency stands: its total, level and target, its best and its weakest indicators. */
final class Standing {
    private Standing() {}

    /** The result at a glance. */
    static List<Block> headline(AgencyYear year, Texts texts) {
        PublishedResult result = year.result();
        var blocks = new ArrayList<Block>();
        blocks.add(figures(year, texts));
        if (result.reason() != null) {
            blocks.add(new Paragraph(texts.say(
                    "correction", Values.of("revision", result.revision()).and("reason", result.reason()))));
        }
        return blocks;
    }

    /** The same in a sentence or two. */
    static Paragraph inWords(AgencyYear year, Texts texts) {
        PublishedResult result = year.result();
        boolean known = year.hasIndicators();
        return new Paragraph(texts.say(
                "summary",
                Values.of("fiscalYear", year.fiscalYear())
                        .and("agency", new Phrases(texts).name(year.agency()))
                        .and("total", Wordings.rounded(result.total()))
                        .and("level", Names.of(result.level(), texts))
                        .and("met", result.meetsTarget() ? 1 : 0)
                        .and("best", known ? best(result, texts) : null)
                        .and("lowest", known ? named(result, Comparator.reverseOrder(), texts) : null)));
    }

    /** The indicators that share the best score, and that score: {@code การเปิดเผยข้อมูล (100.00 คะแนน)}. */
    static String best(PublishedResult result, Texts texts) {
        return named(result, Comparator.naturalOrder(), texts);
    }

    /** Names with the score that they share. */
    static String scored(String indicators, BigDecimal score, Texts texts) {
        return texts.say(
                "indicators.scored", Values.of("indicators", indicators).and("score", Wordings.rounded(score)));
    }

    private record Line(String name, String value) {}

    private static Table figures(AgencyYear year, Texts texts) {
        PublishedResult result = year.result();
        BigDecimal target = Wordings.rounded(year.analysed().target());
        return Field.table(
                "standing",
                texts.say("standing", Values.of("fiscalYear", year.fiscalYear())),
                List.of(
                        Field.text("name", texts.say("standing.name"), 55, Line::name),
                        Field.text("value", texts.say("standing.value"), 45, Line::value)),
                List.of(
                        new Line(texts.say("standing.total"), Wordings.score(result.total())),
                        new Line(texts.say("standing.level"), Names.of(result.level(), texts)),
                        new Line(
                                texts.say("standing.target", Values.of("target", target)),
                                texts.say(result.meetsTarget() ? "standing.target.met" : "standing.target.missed")),
                        new Line(
                                texts.say("standing.published"),
                                new Phrases(texts).day(Wordings.date(result.publishedAt())))));
    }

    private static String named(PublishedResult result, Comparator<BigDecimal> order, Texts texts) {
        return result.indicators().stream()
                .map(PublishedResult.Indicator::score)
                .filter(Objects::nonNull)
                .max(order)
                .map(score -> scored(with(score, result, texts), score, texts))
                .orElse(Wordings.NOT_KNOWN);
    }

    private static String with(BigDecimal score, PublishedResult result, Texts texts) {
        return result.indicators().stream()
                .filter(each -> each.score() != null && each.score().compareTo(score) == 0)
                .map(each -> Names.name(each.nameTh(), each.nameEn(), texts))
                .reduce((others, last) ->
                        texts.say("indicators.and", Values.of("others", others).and("last", last)))
                .orElseThrow();
    }
}

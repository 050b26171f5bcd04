package org.itahub.reporting.document.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.measures.MeasuresPlan;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;

/** An agency's year in one document: its result, what it means, what will be done about it, and how far that has come. */
public final class YearlyReport {
    private YearlyReport() {}

    /**
     * Texts are in Arabic digits; the document's numerals rewrite them.
     *
     * @param plan the texts of the measures plan, which is a part of it, in the same language
     */
    public static Document of(AgencyYear year, Texts texts, Texts plan) {
        String owner = new Phrases(texts).name(year.agency());
        return new Document(
                texts.say("title"),
                subtitles(year, owner, texts),
                owner,
                texts.language().code(),
                year.agency().placeNames(),
                new Parts(texts)
                        .opening(Standing.headline(year, texts))
                        .part("part.result", result(year, texts))
                        .part("part.comparison", SideBySide.blocks(year, texts))
                        .part("part.urgent", Classes.urgent(year, texts))
                        .part("part.improve", improvable(year, texts))
                        .part("part.plan", planYear(year), plan(year, texts, plan))
                        .part("part.progress", progress(year, texts))
                        .blocks());
    }

    private static List<String> subtitles(AgencyYear year, String owner, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(texts.say("subtitle", planYear(year).and("fiscalYear", year.fiscalYear())));
        lines.add(owner);
        if (!year.agency().placeNames().isEmpty()) {
            lines.add(texts.say(
                    "place",
                    Values.of("district", year.agency().district())
                            .and(
                                    "province",
                                    Optional.ofNullable(year.agency().province())
                                            .map(texts.language()::provinceName)
                                            .orElse(null))));
        }
        return lines;
    }

    private static List<Block> result(AgencyYear year, Texts texts) {
        var blocks = new ArrayList<Block>();
        blocks.add(Standing.inWords(year, texts));
        if (year.hasIndicators()) {
            blocks.addAll(Scores.tables(year, texts));
            blocks.addAll(ScoreCharts.indicators(year, texts));
        }
        return blocks;
    }

    private static List<Block> improvable(AgencyYear year, Texts texts) {
        return year.hasIndicators()
                ? Stream.concat(Classes.improvable(year, texts).stream(), Classes.keepers(year, texts).stream())
                        .toList()
                : List.of();
    }

    private static List<Block> plan(AgencyYear year, Texts texts, Texts planTexts) {
        return year.plan()
                .map(plan -> new MeasuresPlan(year.agency(), plan, Optional.of(year.result())).part(planTexts))
                .orElseGet(() -> List.of(new Paragraph(texts.say("plan.none", planYear(year)))));
    }

    private static List<Block> progress(AgencyYear year, Texts texts) {
        return year.plan()
                .map(plan -> Quarters.blocks(plan, year.progress(), texts))
                .orElseGet(() -> List.of(new Paragraph(texts.say("progress.none"))));
    }

    private static Values planYear(AgencyYear year) {
        return Values.of("planYear", year.planYear());
    }
}

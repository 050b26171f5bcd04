package org.itahub.reporting.document.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;

/** The analysis of a year's result that an agency has to publish, and on which its plan rests. */
public final class ResultAnalysis {
    private ResultAnalysis() {}

    /** Texts are in Arabic digits; the document's numerals rewrite them. */
    public static Document of(AgencyYear year, Texts texts) {
        String owner = new Phrases(texts).name(year.agency());
        return new Document(
                texts.say("title"),
                List.of(texts.say("subtitle", Values.of("fiscalYear", year.fiscalYear())), owner),
                owner,
                texts.language().code(),
                year.agency().placeNames(),
                new Parts(texts)
                        .opening(Standing.headline(year, texts))
                        .part("part.method", Method.blocks(year, texts))
                        .part("part.overall", overall(year, texts))
                        .part("part.scores", scores(year, texts))
                        .part("part.comparison", SideBySide.blocks(year, texts))
                        .part("part.strengths", strengths(year, texts))
                        .part("part.urgent", Classes.urgent(year, texts))
                        .part("part.improve", improvable(year, texts))
                        .part("part.items", Items.scores(year, texts))
                        .part("part.lost", Items.lost(year, texts))
                        .part("part.reconciliation", Reconciled.blocks(year, texts))
                        .blocks());
    }

    private static List<Block> overall(AgencyYear year, Texts texts) {
        return List.of(Standing.inWords(year, texts));
    }

    private static List<Block> scores(AgencyYear year, Texts texts) {
        return year.hasIndicators()
                ? Stream.concat(Scores.tables(year, texts).stream(), ScoreCharts.indicators(year, texts).stream())
                        .toList()
                : List.of();
    }

    private static List<Block> improvable(AgencyYear year, Texts texts) {
        return year.hasIndicators() ? Classes.improvable(year, texts) : List.of();
    }

    private static List<Block> strengths(AgencyYear year, Texts texts) {
        if (!year.hasIndicators()) {
            return List.of();
        }
        List<Block> kept = Classes.keepers(year, texts);
        return kept.isEmpty()
                ? List.of(new Paragraph(
                        texts.say("strengths.none", Values.of("best", Standing.best(year.result(), texts)))))
                : kept;
    }
}

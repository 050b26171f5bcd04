package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.result.LostItems;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.Triage;

/** Questions and disclosure items one by one, as far as they are known, and why disclosure items were lost. */
final class Items {
    private Items() {}

    /** A table per instrument whose items are known. */
    static List<Block> scores(AgencyYear year, Texts texts) {
        Map<String, BigDecimal> recoverable = recoverable(year.triage());
        Map<String, String> indicators = new HashMap<>();
        year.result().indicators().forEach(each -> indicators.put(each.code(), Names.of(each, texts)));
        var blocks = new ArrayList<Block>();
        for (PublishedResult.Instrument instrument : year.result().instruments()) {
            List<PublishedResult.Item> items = year.result().items().stream()
                    .filter(item -> item.instrument().equals(instrument.code()))
                    .toList();
            if (!items.isEmpty()) {
                blocks.add(Field.table(
                        "items-" + instrument.code(),
                        texts.say("table.items", Values.of("instrument", Names.of(instrument, texts))),
                        List.of(
                                Field.text("item", texts.say("column.item"), 48, item -> Names.of(item, texts)),
                                Field.text(
                                        "indicator",
                                        texts.say("column.indicator"),
                                        28,
                                        item -> indicators.get(item.indicator())),
                                Field.score("score", texts.say("column.score"), 12, PublishedResult.Item::score),
                                Field.score(
                                        "recoverable",
                                        texts.say("column.recoverable"),
                                        16,
                                        item -> recoverable.get(item.code()))),
                        items));
            }
        }
        return blocks.isEmpty() ? List.of(new Paragraph(texts.say("items.none"))) : blocks;
    }

    /** Which disclosure items were lost, with what was missing and what the assessors remarked. */
    static List<Block> lost(AgencyYear year, Texts texts) {
        List<LostItems.Item> lost = year.lostItems().items();
        return lost.isEmpty() ? List.of(new Paragraph(texts.say("lost.none"))) : List.of(table(lost, texts));
    }

    private static Table table(List<LostItems.Item> lost, Texts texts) {
        return Field.table(
                "lost",
                texts.say("lost"),
                List.of(
                        Field.text("item", texts.say("column.item"), 30, item -> Names.of(item, texts)),
                        Field.lines(
                                "missing",
                                texts.say("column.missing"),
                                36,
                                item -> item.missing().stream()
                                        .map(content -> content.no() + ") "
                                                + Names.name(content.textTh(), content.textEn(), texts))
                                        .toList()),
                        Field.text(
                                "reason",
                                texts.say("column.reason"),
                                22,
                                item -> Names.name(item.reasonTh(), item.reasonEn(), texts)),
                        Field.text("note", texts.say("column.note"), 32, LostItems.Item::note)),
                lost);
    }

    private static Map<String, BigDecimal> recoverable(Triage triage) {
        Map<String, BigDecimal> points = new HashMap<>();
        triage.indicators().stream()
                .flatMap(indicator -> indicator.items().stream())
                .forEach(item -> points.put(item.code(), item.recoverablePoints()));
        return points;
    }
}

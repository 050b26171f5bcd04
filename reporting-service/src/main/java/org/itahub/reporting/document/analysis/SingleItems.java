package org.itahub.reporting.document.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.Triage;
import org.itahub.reporting.result.Triage.TriageClass;

/** Weak points and points to develop of each instrument, where the agency sorts single items. */
final class SingleItems {
    private SingleItems() {}

    static List<Block> weak(AgencyYear year, Texts texts) {
        String urgent = Classes.name(TriageClass.URGENT, texts);
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(texts.say("weak", Values.of("class", urgent))));
        blocks.addAll(tables("weak", Triage.Points::weak, year, texts));
        return blocks;
    }

    static List<Block> develop(AgencyYear year, Texts texts) {
        List<Table> tables = tables("develop", Triage.Points::develop, year, texts);
        if (tables.isEmpty()) {
            return List.of(new Paragraph(texts.say("develop.none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(texts.say("develop")));
        blocks.addAll(tables);
        return blocks;
    }

    /** One for each instrument that has any. */
    private static List<Table> tables(
            String id, Function<Triage.Points, List<Triage.Point>> wanted, AgencyYear year, Texts texts) {
        return year.triage().points().stream()
                .filter(each -> !wanted.apply(each).isEmpty())
                .map(each -> table(id, each.instrument(), wanted.apply(each), year, texts))
                .toList();
    }

    private static Table table(String id, String instrument, List<Triage.Point> points, AgencyYear year, Texts texts) {
        Map<String, String> indicators = year.result().indicators().stream()
                .collect(Collectors.toMap(PublishedResult.Indicator::code, each -> Names.of(each, texts)));
        String name = year.result().instruments().stream()
                .filter(each -> each.code().equals(instrument))
                .map(each -> Names.of(each, texts))
                .findFirst()
                .orElse(instrument);
        return Field.table(
                id + "-" + instrument,
                texts.say("table." + id, Values.of("instrument", name)),
                List.of(
                        Field.text("item", texts.say("column.item"), 36, each -> Names.of(each, texts)),
                        Field.text(
                                "indicator",
                                texts.say("column.indicator"),
                                22,
                                each -> indicators.get(each.indicator())),
                        Field.score("score", texts.say("column.score"), 11, Triage.Point::score),
                        Field.text("class", texts.say("column.class"), 21, each -> Classes.name(each.triage(), texts)),
                        Field.score(
                                "recoverable",
                                texts.say("column.recoverable"),
                                15,
                                each -> each.recoverable().points())),
                points);
    }
}

package org.itahub.reporting.document.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;

/** How the result came about and how it is read. */
final class Method {
    private Method() {}

    static List<Block> blocks(AgencyYear year, Texts texts) {
        return List.of(
                new Paragraph(texts.say(
                        "method",
                        Values.of("fiscalYear", year.fiscalYear()).and("instruments", instruments(year, texts)))),
                new Paragraph(texts.say(
                        "method.classes",
                        Values.of("basis", year.result().basis()).and("classes", Classes.inWords(year, texts)))),
                new Paragraph(texts.say("method.recoverable")));
    }

    private static String instruments(AgencyYear year, Texts texts) {
        return year.result().instruments().stream()
                .map(each -> texts.say(
                        "method.instrument",
                        Values.of("instrument", Names.of(each, texts)).and("weight", Wordings.percent(each.weight()))))
                .collect(Collectors.joining(", "));
    }
}

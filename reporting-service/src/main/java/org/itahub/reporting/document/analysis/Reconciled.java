package org.itahub.reporting.document.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.Reconciliation.Figure;
import org.itahub.reporting.result.Reconciliation.Verdict;

/** What was stated of the result against what its scores give, in words that an officer can act on. */
final class Reconciled {
    private Reconciled() {}

    static List<Block> blocks(AgencyYear year, Texts texts) {
        List<Figure> figures = year.reconciliation().figures();
        if (figures.isEmpty()) {
            return List.of(new Paragraph(texts.say("reconciliation.none")));
        }
        return List.of(
                new Paragraph(summary(figures, texts)),
                Field.table(
                        "reconciliation",
                        texts.say("reconciliation"),
                        List.of(
                                Field.text(
                                        "figure",
                                        texts.say("column.figure"),
                                        26,
                                        each -> name(each.figure(), year.result(), texts)),
                                Field.text("published", texts.say("column.published"), 17, Figure::published),
                                Field.text("expected", texts.say("column.expected"), 19, Figure::expected),
                                Field.lines("verdict", texts.say("column.verdict"), 60, each -> verdict(each, texts))),
                        figures));
    }

    private static String summary(List<Figure> figures, Texts texts) {
        return texts.say(
                "reconciliation.summary",
                Values.of("figures", figures.size())
                        .and("consistent", count(figures, Verdict.CONSISTENT))
                        .and("notDerivable", count(figures, Verdict.NOT_DERIVABLE))
                        .and("contradictory", count(figures, Verdict.CONTRADICTORY)));
    }

    private static int count(List<Figure> figures, Verdict verdict) {
        return (int)
                figures.stream().filter(figure -> figure.verdict() == verdict).count();
    }

    /** What it is, what most likely happened, and what to do. */
    private static List<String> verdict(Figure figure, Texts texts) {
        String verdict =
                switch (figure.verdict()) {
                    case CONSISTENT -> "verdict.consistent";
                    case NOT_DERIVABLE -> "verdict.not-derivable";
                    case CONTRADICTORY -> "verdict.contradictory";
                };
        return Stream.of(
                        texts.say(verdict),
                        Names.name(figure.causeTh(), figure.causeEn(), texts),
                        texts.say(verdict + ".do"))
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }

    /** What a figure's code stands for. */
    private static String name(String code, PublishedResult result, Texts texts) {
        return switch (code) {
            case "total" -> texts.say("figure.total");
            case "level" -> texts.say("figure.level");
            default ->
                Stream.of(
                                result.instruments().stream()
                                        .filter(each -> each.code().equals(code))
                                        .map(each -> Names.of(each, texts)),
                                result.indicators().stream()
                                        .filter(each -> each.code().equals(code))
                                        .map(each -> texts.say(
                                                "figure.indicator", Values.of("indicator", Names.of(each, texts)))),
                                result.items().stream()
                                        .filter(each -> each.code().equals(code))
                                        .map(each ->
                                                texts.say("figure.item", Values.of("item", Names.of(each, texts)))))
                        .flatMap(names -> names)
                        .findFirst()
                        .orElse(code.contains(".") ? texts.say("figure.sub-indicator", Values.of("code", code)) : code);
        };
    }
}

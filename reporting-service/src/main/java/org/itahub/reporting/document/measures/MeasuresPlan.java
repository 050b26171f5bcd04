package org.itahub.reporting.document.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.result.PublishedResult;

/**
 * A published plan and what it stands on. Scores are those that the plan was signed with, also where the result was
 * corrected later.
 *
 * @param result the result that the plan answers, where it is published
 */
public record MeasuresPlan(Agency agency, Plan plan, Optional<PublishedResult> result) {

    /** The whole document in that layout. Texts are in Arabic digits; the document's numerals rewrite them. */
    public Document document(PlanLayout layout, Texts texts) {
        String owner = new Phrases(texts).name(agency);
        return new Document(
                texts.say("title"),
                List.of(texts.say("subtitle", Values.of("fiscalYear", plan.fiscalYear())), owner),
                owner,
                texts.language().code(),
                names(),
                blocks(layout.blocks(this, texts), texts));
    }

    /** What the plan says as a part of a larger document: one table with every column that it has. */
    public List<Block> part(Texts texts) {
        return blocks(
                List.of(PlanColumn.table(
                        "measures",
                        texts.say("table"),
                        rows(),
                        texts,
                        PlanColumn.NO,
                        PlanColumn.INDICATOR,
                        PlanColumn.MEASURE_AND_ITEMS,
                        PlanColumn.STEPS,
                        PlanColumn.RESPONSIBLE,
                        PlanColumn.PERIOD,
                        PlanColumn.MONITORING,
                        PlanColumn.REPORTING)),
                texts);
    }

    private List<Block> blocks(List<? extends Block> tables, Texts texts) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(introduction(texts)));
        blocks.addAll(tables);
        untreated(texts).ifPresent(text -> blocks.add(new Paragraph(text)));
        PlanSignOff.of(plan, texts).ifPresent(blocks::add);
        return blocks;
    }

    /** Of places, offices and indicators. */
    private Set<String> names() {
        return Stream.of(
                        agency.placeNames().stream(),
                        Stream.of(agency.nameTh()),
                        plan.measures().stream().flatMap(measure -> measure.unitNames().stream()),
                        plan.chain().stream().map(Plan.ChainStep::post),
                        plan.issues().stream().map(Plan.Issue::nameTh))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The measures in the order in which the plan shows them. */
    List<PlanRow> rows() {
        return plan.measures().stream()
                .map(measure -> PlanRow.of(plan, measure))
                .toList();
    }

    /** The measures by indicator; those without one last. */
    List<PlanRow> rowsByIndicator() {
        return rows().stream()
                .sorted(Comparator.comparing(
                        row -> row.indicator().orElse(null), Comparator.nullsLast(PlanRow.BY_NUMBER)))
                .toList();
    }

    /** The code and, where the result is known, the name of an instrument. */
    String instrumentName(String code) {
        return result.stream()
                .flatMap(published -> published.instruments().stream())
                .filter(instrument -> instrument.code().equals(code))
                .map(instrument -> code + " " + instrument.nameTh())
                .findFirst()
                .orElse(code);
    }

    /** What the result showed, a paragraph per indicator that is to be better. */
    List<Block> weakPoints(Texts texts) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, texts.say("weak-points")));
        if (plan.issues().isEmpty()) {
            blocks.add(new Paragraph(texts.say("weak-points.none")));
        }
        plan.issues().stream()
                .sorted(Comparator.comparing(Plan.Issue::indicator, PlanRow.BY_NUMBER))
                .map(issue -> weakPoint(issue, texts))
                .forEach(blocks::add);
        return blocks;
    }

    private String introduction(Texts texts) {
        return texts.say(
                "introduction",
                Values.of("resultYear", plan.resultYear())
                        .and(
                                "total",
                                Wordings.rounded(
                                        result.map(PublishedResult::total).orElse(null)))
                        .and("measures", plan.measures().size())
                        .and("publishedOn", new Phrases(texts).day(Wordings.date(plan.publishedAt())))
                        .and("version", Math.toIntExact(plan.version())));
    }

    private static Paragraph weakPoint(Plan.Issue issue, Texts texts) {
        String items = issue.items().stream()
                .map(item -> item.code() + " " + item.topicTh())
                .collect(Collectors.joining("; "));
        return new Paragraph(texts.say(
                "weak-point",
                Values.of("indicator", issue.label())
                        .and("score", Wordings.rounded(issue.score()))
                        .and("items", items)));
    }

    /** Which issues no measure stands for, said openly: a reader would look for them in vain. */
    private Optional<String> untreated(Texts texts) {
        Set<Plan.Issue> treated = plan.measures().stream()
                .flatMap(measure -> plan.issuesOf(measure).stream())
                .collect(Collectors.toSet());
        String names = plan.issues().stream()
                .filter(issue -> !treated.contains(issue))
                .sorted(Comparator.comparing(Plan.Issue::indicator, PlanRow.BY_NUMBER))
                .map(Plan.Issue::label)
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? Optional.empty() : Optional.of(texts.say("untreated", Values.of("indicators", names)));
    }
}

package org.itahub.reporting.document.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.progress.Progress.Review;

/**
 * The four quarters of a plan's year. What a report says is shown once a supervisor has accepted it, for before that it
 * may still be changed.
 */
final class Quarters {
    private static final int QUARTERS = 4;

    private Quarters() {}

    /** A measure and what was reported on it for one quarter. */
    private record Row(Plan.Measure measure, Optional<Progress> report) {

        /** The report, once it is accepted. */
        Optional<Progress> accepted() {
            return report.filter(each -> each.review() == Review.ACCEPTED);
        }

        List<String> state(Texts texts) {
            return report.map(each -> switch (each.review()) {
                        case SUBMITTED -> List.of(texts.say("state.submitted"));
                        case RETURNED -> List.of(texts.say("state.returned"));
                        case ACCEPTED ->
                            lines(texts.say(key(each.state())), each.late() ? texts.say("state.late") : null);
                    })
                    .orElseGet(() -> List.of(texts.say("state.none")));
        }

        private static String key(Progress.State state) {
            return "state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        List<String> told(Function<Progress, List<String>> lines) {
            return accepted().map(lines).orElse(List.of());
        }
    }

    /** Reports on measures that a later version of the plan removed stay with the measures service. */
    static List<Block> blocks(Plan plan, List<Progress> everything, Texts texts) {
        Set<Integer> inForce = plan.measures().stream().map(Plan.Measure::no).collect(Collectors.toSet());
        List<Progress> reports = everything.stream()
                .filter(report -> inForce.contains(report.measureNo()))
                .toList();
        var blocks = new ArrayList<Block>();
        IntStream.rangeClosed(1, QUARTERS).forEach(quarter -> blocks.addAll(quarter(quarter, plan, reports, texts)));
        blocks.add(new Heading(2, texts.say("remarks")));
        blocks.addAll(remarks(reports, texts));
        return blocks;
    }

    private static List<Block> quarter(int number, Plan plan, List<Progress> all, Texts texts) {
        var heading = new Heading(2, new Phrases(texts).quarter(number, plan.fiscalYear()));
        List<Progress> reports =
                all.stream().filter(report -> report.quarter() == number).toList();
        if (reports.isEmpty()) {
            return List.of(heading, new Paragraph(texts.say("quarter.none")));
        }
        return List.of(
                heading,
                new Paragraph(texts.say(
                        "quarter.reports",
                        Values.of("submitted", count(reports, report -> report.review() != Review.RETURNED))
                                .and("measures", plan.measures().size())
                                .and("accepted", count(reports, report -> report.review() == Review.ACCEPTED)))),
                Field.table(
                        "progress-" + number,
                        texts.say("table.quarter", Values.of("quarter", number)),
                        fields(texts),
                        plan.measures().stream()
                                .sorted(Comparator.comparingInt(Plan.Measure::no))
                                .map(measure -> new Row(measure, on(measure, reports)))
                                .toList()));
    }

    private static List<Field<Row>> fields(Texts texts) {
        return List.of(
                Field.count(
                        "no", texts.say("column.no"), 4, row -> row.measure().no()),
                Field.text(
                        "measure",
                        texts.say("column.measure"),
                        17,
                        row -> row.measure().title()),
                Field.lines("state", texts.say("column.state"), 13, row -> row.state(texts)),
                Field.count(
                        "percent",
                        texts.say("column.percent"),
                        7,
                        row -> row.accepted().map(Progress::percent).orElse(null)),
                Field.lines("done", texts.say("column.done"), 22, row -> row.told(report -> done(report, texts))),
                Field.lines("evidence", texts.say("column.evidence"), 18, row -> row.told(Quarters::evidence)),
                Field.lines(
                        "obstacles",
                        texts.say("column.obstacles"),
                        16,
                        row -> row.told(report -> List.of(said(report.obstacles(), "cell.no-obstacles", texts)))),
                Field.lines(
                        "suggestions",
                        texts.say("column.suggestions"),
                        15,
                        row -> row.told(report -> List.of(said(report.suggestions(), "cell.no-suggestions", texts)))),
                Field.day(
                        "reportedOn",
                        texts.say("column.reportedOn"),
                        11,
                        row -> row.accepted().map(Progress::reportedOn).orElse(null)));
    }

    private static Optional<Progress> on(Plan.Measure measure, List<Progress> reports) {
        return reports.stream()
                .filter(report -> report.measureNo() == measure.no())
                .reduce((earlier, later) -> later);
    }

    private static List<String> done(Progress report, Texts texts) {
        return lines(
                Wordings.silent(report.cancelReason())
                        ? null
                        : texts.say("cell.cancelled", Values.of("reason", report.cancelReason())),
                Wordings.silent(report.done()) ? null : report.done());
    }

    private static List<String> evidence(Progress report) {
        return report.deliverables().stream()
                .flatMap(each -> lines("– " + each.title(), each.link()).stream())
                .toList();
    }

    /** A report that is silent on obstacles fails its disclosure item, so that there were none is said in words. */
    private static String said(String text, String none, Texts texts) {
        return Wordings.silent(text) ? texts.say(none) : text;
    }

    private static List<Block> remarks(List<Progress> reports, Texts texts) {
        List<Progress> accepted = reports.stream()
                .filter(report -> report.review() == Review.ACCEPTED)
                .toList();
        if (accepted.isEmpty()) {
            return List.of(new Paragraph(texts.say("remarks.not-accepted")));
        }
        List<Block> remarks = accepted.stream()
                .filter(report -> !Wordings.silent(report.obstacles()) || !Wordings.silent(report.suggestions()))
                .<Block>map(report -> remark(report, texts))
                .toList();
        return remarks.isEmpty() ? List.of(new Paragraph(texts.say("remarks.none"))) : remarks;
    }

    private static Paragraph remark(Progress report, Texts texts) {
        return new Paragraph(texts.say(
                "remark",
                Values.of("quarter", report.quarter())
                        .and("measure", report.measureNo())
                        .and("obstacles", Wordings.silent(report.obstacles()) ? null : report.obstacles())
                        .and("suggestions", Wordings.silent(report.suggestions()) ? null : report.suggestions())));
    }

    private static List<String> lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null).toList();
    }

    private static int count(List<Progress> reports, Predicate<Progress> which) {
        return (int) reports.stream().filter(which).count();
    }
}

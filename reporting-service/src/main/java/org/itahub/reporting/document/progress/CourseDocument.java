package org.itahub.reporting.document.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.measures.PlanSignOff;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;

/**
 * The quarters of a plan's year beside each other, up to one of them.
 *
 * @param quarters those that are shown
 * @param last the newest of them that has begun; the first, where none has
 */
record CourseDocument(PlanCourse course, List<Quarter> quarters, Quarter last, Texts texts) {

    /** What was reached in the quarters of the year up to that one. */
    static Document upTo(PlanCourse course, Quarter quarter, Texts texts) {
        int year = course.year().value();
        Values span = Values.of("fiscalYear", year).and("quarter", new Phrases(texts).quarter(quarter.number(), year));
        return of(course, quarter, texts)
                .document(texts.say("title.cumulative"), texts.say("subtitle.cumulative", span), List.of());
    }

    /** The yearly report on carrying out the plan (O43). */
    static Document ofYear(PlanCourse course, Texts texts) {
        return of(course, Quarter.Q4, texts)
                .document(
                        texts.say("title"),
                        texts.say(
                                "subtitle",
                                Values.of("fiscalYear", course.year().value())),
                        PlanSignOff.of(course.planAt(Quarter.Q4), texts).stream()
                                .toList());
    }

    private static CourseDocument of(PlanCourse course, Quarter quarter, Texts texts) {
        List<Quarter> known = course.quartersUpTo(quarter);
        return new CourseDocument(
                course,
                Arrays.stream(Quarter.values())
                        .filter(each -> each.compareTo(quarter) <= 0)
                        .toList(),
                known.isEmpty() ? Quarter.Q1 : known.getLast(),
                texts);
    }

    private Document document(String title, String subtitle, List<? extends Block> end) {
        List<Plan.Measure> measures = course.measuresUpTo(last);
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(introduction(measures)));
        blocks.add(StateCounts.table(
                texts.say("table.results"), measures.stream().map(this::reached).toList(), texts));
        blocks.add(percents(measures));
        List<MeasureQuarter> outcomes = outcomes(measures);
        blocks.add(ProgressColumn.table(
                "outcomes",
                texts.say("table.outcomes"),
                outcomes,
                texts,
                ProgressColumn.NO,
                ProgressColumn.MEASURE,
                ProgressColumn.QUARTER,
                ProgressColumn.STATE,
                ProgressColumn.PERCENT,
                ProgressColumn.DONE,
                ProgressColumn.EVIDENCE,
                ProgressColumn.REPORTED_ON));
        blocks.add(remarks(outcomes));
        blocks.add(Change.block(deviations(), texts));
        blocks.addAll(end);
        return course.document(title, subtitle, blocks, texts);
    }

    private String introduction(List<Plan.Measure> measures) {
        Plan plan = course.planAt(last);
        int reported = count(measures, this::reported);
        String begins = new Phrases(texts).day(course.year().firstDay());
        return texts.say(
                "so-far",
                Values.of("version", Math.toIntExact(plan.version()))
                        .and("resultYear", plan.resultYear())
                        .and("measures", measures.size())
                        .and("begins", reported == 0 && !course.begun(last) ? begins : null)
                        .and("reported", reported)
                        .and("done", count(measures, each -> reached(each) == MeasureState.DONE))
                        .and("lastQuarter", last == quarters.getLast() ? null : last.number()));
    }

    private static int count(List<Plan.Measure> measures, Predicate<Plan.Measure> counted) {
        return (int) measures.stream().filter(counted).count();
    }

    private Table percents(List<Plan.Measure> measures) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("no", texts.say("column.no"), 6, Column.Kind.NUMBER));
        columns.add(new Column("measure", texts.say("column.measure"), 44, Column.Kind.TEXT));
        for (Quarter quarter : quarters) {
            columns.add(new Column(
                    "q" + quarter.number(),
                    texts.say("column.ofQuarter", Values.of("quarter", quarter.number())),
                    11,
                    Column.Kind.NUMBER));
        }
        columns.add(new Column("state", texts.say("column.latestState"), 22, Column.Kind.TEXT));
        return new Table(
                "percents",
                texts.say("table.percents"),
                columns,
                measures.stream().map(this::percents).toList());
    }

    private List<Cell> percents(Plan.Measure measure) {
        return Stream.of(
                        Stream.of(Cell.figure(BigDecimal.valueOf(measure.no()), 0), Cell.text(measure.title())),
                        quarters.stream().map(quarter -> ProgressColumn.percent(at(measure, quarter))),
                        Stream.of(Cell.text(reached(measure).label(texts))))
                .flatMap(cells -> cells)
                .toList();
    }

    /** A row for each report; one for a measure without any, so that nobody looks for it in vain. */
    private List<MeasureQuarter> outcomes(List<Plan.Measure> measures) {
        return measures.stream()
                .flatMap(measure -> reported(measure)
                        ? quarters.stream()
                                .map(quarter -> at(measure, quarter))
                                .filter(each -> each.report().isPresent())
                        : Stream.of(at(measure, last)))
                .toList();
    }

    /** The year's obstacles and suggestions; a report that is silent on them fails, so that there were none is said. */
    private Block remarks(List<MeasureQuarter> outcomes) {
        List<MeasureQuarter> accepted =
                outcomes.stream().filter(each -> each.accepted().isPresent()).toList();
        List<MeasureQuarter> told = accepted.stream()
                .filter(each ->
                        each.accepted().filter(CourseDocument::remarkable).isPresent())
                .toList();
        if (accepted.isEmpty()) {
            return new Paragraph(texts.say("remarks.not-yet"));
        }
        if (told.isEmpty()) {
            return new Paragraph(texts.say("remarks.none"));
        }
        return ProgressColumn.table(
                "remarks",
                texts.say("table.remarks"),
                told,
                texts,
                ProgressColumn.NO,
                ProgressColumn.MEASURE,
                ProgressColumn.QUARTER,
                ProgressColumn.OBSTACLES,
                ProgressColumn.SUGGESTIONS);
    }

    private static boolean remarkable(Progress report) {
        return !Wordings.silent(report.obstacles())
                || !Wordings.silent(report.suggestions())
                || !Wordings.silent(report.whatHelped());
    }

    private List<Change> deviations() {
        return quarters.stream()
                .filter(quarter -> quarter.compareTo(last) <= 0)
                .flatMap(quarter -> new ProgressChanges(course, quarter, texts).deviations(quarter == last).stream())
                .toList();
    }

    /** What the newest accepted report says, or why there is none; a later version may have taken the measure out. */
    private MeasureState reached(Plan.Measure measure) {
        MeasureQuarter now = at(measure, last);
        MeasureState reported = now.accepted()
                .or(now::earlier)
                .map(report -> MeasureState.of(report.state()))
                .orElse(now.state());
        return reported == MeasureState.DONE || course.planned(measure, last) ? reported : MeasureState.WITHDRAWN;
    }

    private boolean reported(Plan.Measure measure) {
        return quarters.stream()
                .anyMatch(quarter -> course.report(measure.no(), quarter).isPresent());
    }

    private MeasureQuarter at(Plan.Measure measure, Quarter quarter) {
        return MeasureQuarter.of(measure, quarter, course);
    }
}

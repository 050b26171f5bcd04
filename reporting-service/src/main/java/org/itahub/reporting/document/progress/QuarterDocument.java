package org.itahub.reporting.document.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;

/** One quarter of a plan: every measure, what was reported on it, and what changed since the quarter before. */
record QuarterDocument(PlanCourse course, Quarter quarter, Texts texts) {

    Document document() {
        List<MeasureQuarter> measures = course.measures(quarter);
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(introduction(measures)));
        blocks.add(StateCounts.table(
                texts.say("table.states"),
                measures.stream().map(MeasureQuarter::state).toList(),
                texts));
        blocks.add(ProgressColumn.table(
                "progress",
                texts.say("table.progress"),
                measures,
                texts,
                ProgressColumn.NO,
                ProgressColumn.MEASURE,
                ProgressColumn.STATE,
                ProgressColumn.PERCENT,
                ProgressColumn.DONE,
                ProgressColumn.EVIDENCE,
                ProgressColumn.OBSTACLES,
                ProgressColumn.SUGGESTIONS,
                ProgressColumn.REPORTED_ON));
        missing(measures, blocks);
        blocks.add(Change.block(new ProgressChanges(course, quarter, texts).all(), texts));
        return course.document(texts.say("title"), subtitle(), blocks, texts);
    }

    private String subtitle() {
        int year = course.year().value();
        return texts.say(
                "subtitle",
                Values.of("fiscalYear", year).and("quarter", new Phrases(texts).quarter(quarter.number(), year)));
    }

    private String introduction(List<MeasureQuarter> measures) {
        Plan plan = course.planAt(quarter);
        boolean ahead = empty(measures) && !course.begun(quarter);
        var words = new Phrases(texts);
        return texts.say(
                "introduction",
                Values.of("fiscalYear", plan.fiscalYear())
                        .and("version", Math.toIntExact(plan.version()))
                        .and("measures", measures.size())
                        .and("begins", ahead ? words.day(quarter.firstDay(course.year())) : null)
                        .and("due", course.due(quarter).map(words::day).orElse(null))
                        .and("daysOverdue", course.daysOverdue(quarter))
                        .and("reported", reported(measures))
                        .and("submitted", submitted(measures))
                        .and("accepted", accepted(measures)));
    }

    /** Names the measures without a report where others have one; where none has, the introduction says so. */
    private void missing(List<MeasureQuarter> measures, List<Block> blocks) {
        if (empty(measures)) {
            return;
        }
        String names = measures.stream()
                .filter(each -> each.state() == MeasureState.UNREPORTED)
                .map(each -> each.measure().no() + ". " + each.measure().title())
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            blocks.add(new Paragraph(texts.say("missing", Values.of("measures", names))));
        }
    }

    private static boolean empty(List<MeasureQuarter> measures) {
        return reported(measures) == 0;
    }

    private static int reported(List<MeasureQuarter> measures) {
        return (int) measures.stream().filter(each -> each.report().isPresent()).count();
    }

    /** What was sent back does not count. */
    private static int submitted(List<MeasureQuarter> measures) {
        return (int) measures.stream()
                .flatMap(each -> each.report().stream())
                .filter(report -> report.review() != Progress.Review.RETURNED)
                .count();
    }

    private static int accepted(List<MeasureQuarter> measures) {
        return (int)
                measures.stream().filter(each -> each.accepted().isPresent()).count();
    }
}

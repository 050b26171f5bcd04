package org.itahub.reporting.document.province;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.province.FollowUp;
import org.itahub.reporting.province.FollowUp.AgencyQuarter;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.province.domain.QuarterCounts;
import org.itahub.reporting.province.domain.RecurringObstacle;

/** A province's quarter: how far plans and reports are, who is late, and which obstacles recur. */
public record ProvinceFollowUp(FollowUp followUp, Texts texts) {
    private static final int NAMED_AGENCIES = 5;
    private static final List<Optional<PlanState>> PLAN_STATES = List.of(
            Optional.of(PlanState.PUBLISHED),
            Optional.of(PlanState.SUBMITTED),
            Optional.of(PlanState.RETURNED),
            Optional.of(PlanState.DRAFT),
            Optional.empty());

    /** The whole document. Texts are in Arabic digits; the document's numerals rewrite them. */
    public Document document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(introduction()));
        blocks.add(plans());
        blocks.add(reports());
        blocks.add(agencies());
        if (late() > 0) {
            blocks.add(lateAgencies());
        }
        blocks.add(obstacles());
        return words().document(followUp.province(), subtitle(), blocks);
    }

    private String subtitle() {
        int year = followUp.year().value();
        String quarter = new Phrases(texts).quarter(followUp.quarter().number(), year);
        return texts.say("subtitle", Values.of("quarter", quarter).and("fiscalYear", year));
    }

    private String introduction() {
        return texts.say(
                "introduction",
                Values.of("today", new Phrases(texts).day(followUp.today()))
                        .and("province", texts.language().province(followUp.province()))
                        .and("agencies", followUp.agencies().size())
                        .and("plans", plansIn(Optional.of(PlanState.PUBLISHED)))
                        .and("late", late()));
    }

    private int late() {
        return (int) followUp.agencies().stream()
                .filter(agency -> agency.lateness().isPresent())
                .count();
    }

    private Table plans() {
        var rows = new ArrayList<List<Cell>>();
        for (Optional<PlanState> state : PLAN_STATES) {
            rows.add(List.of(Cell.text(words().plan(state)), ProvinceWords.count(plansIn(state))));
        }
        return new Table(
                "plans",
                texts.say("table.plans"),
                List.of(
                        words().column("state", "planState", 60, Column.Kind.TEXT),
                        words().column("agencies", 40, Column.Kind.NUMBER)),
                rows);
    }

    private int plansIn(Optional<PlanState> state) {
        return (int) followUp.agencies().stream()
                .filter(agency -> agency.plan().equals(state))
                .count();
    }

    private Table reports() {
        return new Table(
                "reports",
                texts.say("table.reports"),
                List.of(
                        words().column("state", "reportState", 60, Column.Kind.TEXT),
                        words().column("reports", 40, Column.Kind.NUMBER)),
                Arrays.stream(ReportColumn.values())
                        .map(column -> List.of(
                                Cell.text(column.label(texts)),
                                ProvinceWords.count(followUp.agencies().stream()
                                        .map(AgencyQuarter::counts)
                                        .mapToLong(column.count::applyAsInt)
                                        .sum())))
                        .toList());
    }

    private Table agencies() {
        var columns = new ArrayList<Column>();
        columns.add(words().column("agency", 36, Column.Kind.TEXT));
        columns.add(words().column("plan", 14, Column.Kind.TEXT));
        for (ReportColumn column : ReportColumn.values()) {
            columns.add(new Column(column.id, column.label(texts), 11, Column.Kind.NUMBER));
        }
        columns.add(words().column("verdict", 18, Column.Kind.TEXT));
        return new Table(
                "agencies",
                texts.say("table.agencies"),
                columns,
                followUp.agencies().stream().map(this::row).toList());
    }

    private List<Cell> row(AgencyQuarter agency) {
        var row = new ArrayList<Cell>();
        row.add(Cell.text(name(agency)));
        row.add(Cell.text(words().plan(agency.plan())));
        for (ReportColumn column : ReportColumn.values()) {
            row.add(ProvinceWords.count(column.count.applyAsInt(agency.counts())));
        }
        row.add(Cell.text(verdict(agency)));
        return row;
    }

    private String verdict(AgencyQuarter agency) {
        QuarterCounts counts = agency.counts();
        if (!agency.plan().equals(Optional.of(PlanState.PUBLISHED))) {
            return texts.say("verdict.no-plan");
        }
        if (counts.due() == 0) {
            return texts.say("verdict.nothing-due");
        }
        if (counts.accepted() == counts.due()) {
            return texts.say("verdict.accepted");
        }
        if (counts.submitted() == counts.due()) {
            return texts.say("verdict.submitted");
        }
        return texts.say(agency.lateness().isPresent() ? "verdict.late" : "verdict.incomplete");
    }

    private Table lateAgencies() {
        return new Table(
                "late",
                texts.say("table.late"),
                List.of(
                        words().column("agency", 40, Column.Kind.TEXT),
                        words().column("dueDate", 20, Column.Kind.DATE),
                        words().column("missing", 12, Column.Kind.NUMBER),
                        words().column("handedInLate", 14, Column.Kind.NUMBER),
                        words().column("days", 14, Column.Kind.NUMBER)),
                followUp.agencies().stream()
                        .filter(agency -> agency.lateness().isPresent())
                        .sorted(Comparator.comparingLong((AgencyQuarter agency) ->
                                        agency.lateness().orElseThrow().days())
                                .reversed())
                        .map(agency -> agency.lateness()
                                .map(lateness -> List.of(
                                        Cell.text(name(agency)),
                                        Cell.day(lateness.dueDate()),
                                        ProvinceWords.count(lateness.missing()),
                                        ProvinceWords.count(lateness.handedIn()),
                                        ProvinceWords.count(lateness.days())))
                                .orElseThrow())
                        .toList());
    }

    private Block obstacles() {
        List<RecurringObstacle> recurring = RecurringObstacle.of(followUp.obstacles().stream()
                .filter(obstacle -> !Wordings.silent(obstacle.text()))
                .toList());
        return recurring.isEmpty() ? new Paragraph(texts.say("obstacles.none")) : obstacles(recurring);
    }

    private Table obstacles(List<RecurringObstacle> recurring) {
        Map<String, String> names =
                followUp.agencies().stream().collect(Collectors.toMap(AgencyQuarter::code, this::name));
        return new Table(
                "obstacles",
                texts.say("table.obstacles"),
                List.of(
                        words().column("obstacle", 46, Column.Kind.TEXT),
                        words().column("agencies", "namingAgencies", 10, Column.Kind.NUMBER),
                        words().column("reports", "namingReports", 10, Column.Kind.NUMBER),
                        words().column("named", 34, Column.Kind.TEXT)),
                recurring.stream()
                        .map(obstacle -> List.of(
                                Cell.text(obstacle.text().lines().toList()),
                                ProvinceWords.count(obstacle.agencies().size()),
                                ProvinceWords.count(obstacle.reports()),
                                Cell.text(named(obstacle.agencies(), names))))
                        .toList());
    }

    private List<String> named(List<String> agencies, Map<String, String> names) {
        var lines = new ArrayList<String>();
        agencies.stream().limit(NAMED_AGENCIES).map(names::get).forEach(lines::add);
        if (agencies.size() > NAMED_AGENCIES) {
            lines.add(texts.say("cell.more", Values.of("agencies", agencies.size() - NAMED_AGENCIES)));
        }
        return lines;
    }

    private String name(AgencyQuarter agency) {
        return new Phrases(texts).name(agency.nameTh(), agency.nameEn());
    }

    private ProvinceWords words() {
        return new ProvinceWords(texts);
    }

    /** What is counted of an agency's reports. */
    private enum ReportColumn {
        DUE("due", QuarterCounts::due),
        ACCEPTED("accepted", QuarterCounts::accepted),
        UNDER_REVIEW("underReview", counts -> counts.submitted() - counts.accepted()),
        RETURNED("returned", QuarterCounts::returned),
        MISSING("missing", QuarterCounts::missing);

        private final String id;
        private final ToIntFunction<QuarterCounts> count;

        ReportColumn(String id, ToIntFunction<QuarterCounts> count) {
            this.id = id;
            this.count = count;
        }

        String label(Texts texts) {
            return texts.say("column." + id);
        }
    }
}

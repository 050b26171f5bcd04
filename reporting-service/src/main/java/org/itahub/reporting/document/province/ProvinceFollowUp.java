package org.itahub.reporting.document.province;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.province.FollowUp;
import org.itahub.reporting.province.FollowUp.AgencyQuarter;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.province.domain.QuarterCounts;
import org.itahub.reporting.province.domain.RecurringObstacle;

/** A province's quarter: how far plans and reports are, who is late, and which obstacles recur. */
public record ProvinceFollowUp(FollowUp followUp) {
    private static final int NAMED_AGENCIES = 5;

    /** The whole document. Texts are in Arabic digits; the document's numerals rewrite them. */
    public Document document() {
        String province = ProvinceWords.name(followUp.province());
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(introduction()));
        blocks.add(plans());
        blocks.add(reports());
        blocks.add(agencies());
        if (late() > 0) {
            blocks.add(lateAgencies());
        }
        blocks.add(obstacles());
        return new Document(
                "ติดตามแผนมาตรการและรายงานรายไตรมาสของหน่วยงานในจังหวัด",
                List.of(
                        Wordings.quarter(
                                        followUp.quarter().number(),
                                        followUp.year().value())
                                + " ปีงบประมาณ พ.ศ. " + followUp.year(),
                        province),
                province,
                "th",
                Set.of(followUp.province()),
                blocks);
    }

    private String introduction() {
        long late = late();
        return "ข้อมูล ณ วันที่ " + Wordings.day(followUp.today()) + " ระบบมีหน่วยงานของ"
                + ProvinceWords.name(followUp.province()) + " "
                + followUp.agencies().size() + "\u00a0แห่ง เผยแพร่แผนมาตรการแล้ว "
                + plansIn(Optional.of(PlanState.PUBLISHED))
                + "\u00a0แห่ง "
                + (late == 0 ? "ไม่มีหน่วยงานใดรายงานล่าช้าในไตรมาสนี้" : "มีรายงานล่าช้า " + late + "\u00a0แห่ง");
    }

    private long late() {
        return followUp.agencies().stream()
                .filter(agency -> agency.lateness().isPresent())
                .count();
    }

    private Table plans() {
        var rows = new ArrayList<List<Cell>>();
        for (PlanState state : List.of(PlanState.PUBLISHED, PlanState.SUBMITTED, PlanState.RETURNED, PlanState.DRAFT)) {
            rows.add(List.of(Cell.text(ProvinceWords.plan(state)), ProvinceWords.count(plansIn(Optional.of(state)))));
        }
        rows.add(List.of(Cell.text(ProvinceWords.NO_PLAN), ProvinceWords.count(plansIn(Optional.empty()))));
        return new Table(
                "plans",
                "แผนมาตรการของหน่วยงาน",
                List.of(
                        new Column("state", "สถานะของแผน", 60, Column.Kind.TEXT),
                        new Column("agencies", "จำนวนหน่วยงาน", 40, Column.Kind.NUMBER)),
                rows);
    }

    private long plansIn(Optional<PlanState> state) {
        return followUp.agencies().stream()
                .filter(agency -> agency.plan().equals(state))
                .count();
    }

    private Table reports() {
        return new Table(
                "reports",
                "รายงานของไตรมาส",
                List.of(
                        new Column("state", "สถานะของรายงาน", 60, Column.Kind.TEXT),
                        new Column("reports", "จำนวนรายงาน", 40, Column.Kind.NUMBER)),
                Arrays.stream(ReportColumn.values())
                        .map(column -> List.of(
                                Cell.text(column.label),
                                ProvinceWords.count(followUp.agencies().stream()
                                        .map(AgencyQuarter::counts)
                                        .mapToLong(column.count::applyAsInt)
                                        .sum())))
                        .toList());
    }

    private Table agencies() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("agency", "หน่วยงาน", 36, Column.Kind.TEXT));
        columns.add(new Column("plan", "แผนมาตรการ", 14, Column.Kind.TEXT));
        for (ReportColumn column : ReportColumn.values()) {
            columns.add(new Column(column.id, column.label, 11, Column.Kind.NUMBER));
        }
        columns.add(new Column("verdict", "สรุป", 18, Column.Kind.TEXT));
        return new Table(
                "agencies",
                "สถานะรายหน่วยงาน",
                columns,
                followUp.agencies().stream().map(ProvinceFollowUp::row).toList());
    }

    private static List<Cell> row(AgencyQuarter agency) {
        var row = new ArrayList<Cell>();
        row.add(Cell.text(agency.nameTh()));
        row.add(Cell.text(ProvinceWords.plan(agency.plan())));
        for (ReportColumn column : ReportColumn.values()) {
            row.add(ProvinceWords.count(column.count.applyAsInt(agency.counts())));
        }
        row.add(Cell.text(verdict(agency)));
        return row;
    }

    private static String verdict(AgencyQuarter agency) {
        QuarterCounts counts = agency.counts();
        if (!agency.plan().equals(Optional.of(PlanState.PUBLISHED))) {
            return "ยังไม่มีแผนที่เผยแพร่";
        }
        if (counts.due() == 0) {
            return "ไม่มีมาตรการที่ต้องรายงาน";
        }
        if (counts.accepted() == counts.due()) {
            return "ตรวจรับครบแล้ว";
        }
        if (counts.submitted() == counts.due()) {
            return "ส่งครบ รอตรวจรับ";
        }
        return agency.lateness().isPresent() ? "ล่าช้า" : "ยังส่งไม่ครบ";
    }

    private Table lateAgencies() {
        return new Table(
                "late",
                "หน่วยงานที่รายงานล่าช้า",
                List.of(
                        new Column("agency", "หน่วยงาน", 40, Column.Kind.TEXT),
                        new Column("dueDate", "กำหนดส่ง", 20, Column.Kind.DATE),
                        new Column("missing", "ยังไม่ส่ง", 12, Column.Kind.NUMBER),
                        new Column("handedInLate", "ส่งหลังกำหนด", 14, Column.Kind.NUMBER),
                        new Column("days", "ล่าช้าสูงสุด (วัน)", 14, Column.Kind.NUMBER)),
                followUp.agencies().stream()
                        .filter(agency -> agency.lateness().isPresent())
                        .sorted(Comparator.comparingLong((AgencyQuarter agency) ->
                                        agency.lateness().orElseThrow().days())
                                .reversed())
                        .map(agency -> agency.lateness()
                                .map(lateness -> List.of(
                                        Cell.text(agency.nameTh()),
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
        return recurring.isEmpty()
                ? new Paragraph("ไม่พบปัญหาอุปสรรคที่มีรายงานมากกว่าหนึ่งฉบับระบุตรงกัน")
                : obstacles(recurring);
    }

    private Table obstacles(List<RecurringObstacle> recurring) {
        Map<String, String> names =
                followUp.agencies().stream().collect(Collectors.toMap(AgencyQuarter::code, AgencyQuarter::nameTh));
        return new Table(
                "obstacles",
                "ปัญหาอุปสรรคที่พบซ้ำ",
                List.of(
                        new Column("obstacle", "ปัญหาอุปสรรค", 46, Column.Kind.TEXT),
                        new Column("agencies", "หน่วยงาน (แห่ง)", 10, Column.Kind.NUMBER),
                        new Column("reports", "รายงาน (ฉบับ)", 10, Column.Kind.NUMBER),
                        new Column("named", "หน่วยงานที่ระบุ", 34, Column.Kind.TEXT)),
                recurring.stream()
                        .map(obstacle -> List.of(
                                Cell.text(obstacle.text().lines().toList()),
                                ProvinceWords.count(obstacle.agencies().size()),
                                ProvinceWords.count(obstacle.reports()),
                                Cell.text(named(obstacle.agencies(), names))))
                        .toList());
    }

    private static List<String> named(List<String> agencies, Map<String, String> names) {
        var lines = new ArrayList<String>();
        agencies.stream().limit(NAMED_AGENCIES).map(names::get).forEach(lines::add);
        if (agencies.size() > NAMED_AGENCIES) {
            lines.add("และอีก " + (agencies.size() - NAMED_AGENCIES) + "\u00a0แห่ง");
        }
        return lines;
    }

    /** What is counted of an agency's reports. */
    private enum ReportColumn {
        DUE("due", "ต้องรายงาน", QuarterCounts::due),
        ACCEPTED("accepted", "ตรวจรับแล้ว", QuarterCounts::accepted),
        UNDER_REVIEW("underReview", "รอตรวจรับ", counts -> counts.submitted() - counts.accepted()),
        RETURNED("returned", "ส่งคืนแก้ไข", QuarterCounts::returned),
        MISSING("missing", "ยังไม่ส่ง", QuarterCounts::missing);

        private final String id;
        private final String label;
        private final ToIntFunction<QuarterCounts> count;

        ReportColumn(String id, String label, ToIntFunction<QuarterCounts> count) {
            this.id = id;
            this.label = label;
            this.count = count;
        }
    }
}

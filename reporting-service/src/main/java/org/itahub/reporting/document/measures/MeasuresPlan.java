package org.itahub.reporting.document.measures;

import java.math.BigDecimal;
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
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
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
    public Document document(PlanLayout layout) {
        return new Document(
                "แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                List.of("ปีงบประมาณ พ.ศ. " + plan.fiscalYear(), agency.nameTh()),
                agency.nameTh(),
                "th",
                names(),
                blocks(layout.blocks(this)));
    }

    /** What the plan says as a part of a larger document: one table with every column that it has. */
    public List<Block> part() {
        return blocks(List.of(PlanColumn.table(
                "measures",
                "มาตรการตามแผน",
                rows(),
                PlanColumn.NO,
                PlanColumn.INDICATOR,
                PlanColumn.MEASURE_AND_ITEMS,
                PlanColumn.STEPS,
                PlanColumn.RESPONSIBLE,
                PlanColumn.PERIOD,
                PlanColumn.MONITORING,
                PlanColumn.REPORTING)));
    }

    private List<Block> blocks(List<? extends Block> tables) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(introduction()));
        blocks.addAll(tables);
        untreated().ifPresent(text -> blocks.add(new Paragraph(text)));
        PlanSignOff.of(plan).ifPresent(blocks::add);
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
    List<Block> weakPoints() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "จุดที่ต้องแก้ไขหรือพัฒนาจากผลการประเมิน"));
        if (plan.issues().isEmpty()) {
            blocks.add(new Paragraph("แผนฉบับนี้ไม่ได้ระบุประเด็นจากผลการประเมิน"));
        }
        plan.issues().stream()
                .sorted(Comparator.comparing(Plan.Issue::indicator, PlanRow.BY_NUMBER))
                .map(MeasuresPlan::weakPoint)
                .forEach(blocks::add);
        return blocks;
    }

    private String introduction() {
        String standing = result.map(
                        published -> " ซึ่งได้คะแนนรวม " + Wordings.score(published.total()) + "\u00a0คะแนน")
                .orElse("");
        String measures = plan.measures().isEmpty()
                ? "ยังไม่มีมาตรการ"
                : "มีทั้งหมด " + plan.measures().size() + " มาตรการ";
        return "แผนนี้จัดทำขึ้นจากผลการประเมินปีงบประมาณ พ.ศ. " + plan.resultYear() + standing + " " + measures
                + " เผยแพร่เมื่อ " + Wordings.day(plan.publishedAt()) + " (ฉบับที่\u00a0" + plan.version() + ")";
    }

    private static Paragraph weakPoint(Plan.Issue issue) {
        String items = issue.items().stream()
                .map(item -> item.code() + " " + item.topicTh())
                .collect(Collectors.joining("; "));
        BigDecimal score = issue.score();
        return new Paragraph("ตัวชี้วัดที่ " + issue.label()
                + (score == null ? "" : " ได้ " + Wordings.score(score) + "\u00a0คะแนน")
                + (items.isEmpty() ? "" : " ข้อที่ทำให้เสียคะแนน ได้แก่ " + items));
    }

    /** Which issues no measure stands for, said openly: a reader would look for them in vain. */
    private Optional<String> untreated() {
        Set<Plan.Issue> treated = plan.measures().stream()
                .flatMap(measure -> plan.issuesOf(measure).stream())
                .collect(Collectors.toSet());
        String names = plan.issues().stream()
                .filter(issue -> !treated.contains(issue))
                .sorted(Comparator.comparing(Plan.Issue::indicator, PlanRow.BY_NUMBER))
                .map(Plan.Issue::label)
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("ตัวชี้วัดที่แผนฉบับนี้ไม่ได้กำหนดมาตรการไว้เป็นการเฉพาะ ได้แก่ " + names);
    }
}

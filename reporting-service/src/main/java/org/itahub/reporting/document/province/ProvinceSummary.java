package org.itahub.reporting.document.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.province.ProvinceYear;
import org.itahub.reporting.province.ProvinceYear.AgencyYear;
import org.itahub.reporting.province.ProvinceYear.Result;
import org.itahub.reporting.province.domain.LevelCount;
import org.itahub.reporting.province.domain.Mean;
import org.itahub.reporting.province.domain.NationalTarget;
import org.itahub.reporting.province.domain.Published;

/** A province's year of results: how many reach the target, where each agency stands, and in what they are weak. */
public record ProvinceSummary(ProvinceYear year) {
    private static final String UNPUBLISHED = "ยังไม่มีผลที่เผยแพร่";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The whole document. Texts are in Arabic digits; the document's numerals rewrite them. */
    public Document document() {
        String province = ProvinceWords.name(year.province());
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(introduction()));
        if (!results().isEmpty()) {
            blocks.add(target());
            blocks.add(levels());
            blocks.addAll(new HeatMap(year).weakIndicators());
        }
        blocks.add(agencies());
        blocks.addAll(new HeatMap(year).blocks());
        return new Document(
                "สรุปผลการประเมินคุณธรรมและความโปร่งใสของหน่วยงานในจังหวัด",
                List.of("ปีงบประมาณ พ.ศ. " + year.year(), province),
                province,
                "th",
                Set.of(year.province()),
                blocks);
    }

    private List<Published> results() {
        return year.agencies().stream()
                .flatMap(agency -> agency.result().stream())
                .map(Result::published)
                .toList();
    }

    private String introduction() {
        int agencies = year.agencies().size();
        List<Published> results = results();
        String known = "ระบบมีหน่วยงานของ" + ProvinceWords.name(year.province()) + " " + agencies + "\u00a0แห่ง ";
        if (results.isEmpty()) {
            return known + "ยังไม่มีหน่วยงานใดเผยแพร่ผลการประเมินปีงบประมาณ พ.ศ. " + year.year();
        }
        BigDecimal mean =
                Mean.of(results.stream().map(Published::total).toList()).rounded();
        String unpublished = agencies == results.size()
                ? ""
                : " อีก " + (agencies - results.size())
                        + "\u00a0แห่งยังไม่มีผลที่เผยแพร่ จึงไม่รวมอยู่ในค่าเฉลี่ยและร้อยละ";
        return known + "เผยแพร่ผลการประเมินแล้ว " + results.size() + "\u00a0แห่ง คะแนนรวมเฉลี่ย " + Wordings.score(mean)
                + "\u00a0คะแนน" + unpublished;
    }

    private Table target() {
        NationalTarget target = NationalTarget.of(results());
        return new Table(
                "target",
                "การบรรลุเป้าหมาย",
                List.of(
                        new Column("threshold", "คะแนนตามเป้าหมาย", 16, Column.Kind.NUMBER),
                        new Column("published", "หน่วยงานที่มีผล", 16, Column.Kind.NUMBER),
                        new Column("reached", "ได้ตามเป้าหมาย", 16, Column.Kind.NUMBER),
                        new Column("share", "ร้อยละที่ได้", 14, Column.Kind.NUMBER),
                        new Column("wantedShare", "ร้อยละตามเป้าหมาย", 16, Column.Kind.NUMBER),
                        new Column("verdict", "ผล", 22, Column.Kind.TEXT)),
                List.of(List.of(
                        Cell.figure(target.threshold(), 2),
                        ProvinceWords.count(target.published()),
                        ProvinceWords.count(target.reached()),
                        Cell.figure(target.share(), 2),
                        Cell.figure(target.wantedShare(), 2),
                        Cell.text(target.met() ? "บรรลุเป้าหมาย" : "ยังไม่บรรลุเป้าหมาย"))));
    }

    private Table levels() {
        Map<String, String> names = year.agencies().stream()
                .flatMap(agency -> agency.result().stream())
                .collect(Collectors.toMap(
                        result -> result.published().level(), Result::levelNameTh, (one, other) -> one));
        List<Published> results = results();
        return new Table(
                "levels",
                "การกระจายของระดับผลการประเมิน",
                List.of(
                        new Column("level", "ระดับ", 40, Column.Kind.TEXT),
                        new Column("agencies", "จำนวนหน่วยงาน", 30, Column.Kind.NUMBER),
                        new Column("share", "ร้อยละ", 30, Column.Kind.NUMBER)),
                LevelCount.of(results).stream()
                        .map(level -> List.of(
                                Cell.text(names.get(level.code())),
                                ProvinceWords.count(level.count()),
                                Cell.figure(percent(level.count(), results.size()), 2)))
                        .toList());
    }

    private Table agencies() {
        var rows = new ArrayList<List<Cell>>();
        Function<Result, Integer> rank = ranks();
        for (AgencyYear agency : year.agencies()) {
            Optional<Result> result = agency.result();
            rows.add(List.of(
                    result.map(published -> ProvinceWords.count(rank.apply(published)))
                            .orElse(Cell.BLANK),
                    Cell.text(agency.nameTh()),
                    Cell.figure(result.map(Result::total).orElse(null), 2),
                    Cell.text(result.map(Result::levelNameTh).orElse(UNPUBLISHED)),
                    Cell.figure(agency.before(), 2),
                    Cell.figure(
                            result.map(published -> change(agency, published)).orElse(null), 2),
                    Cell.text(ProvinceWords.plan(agency.plan()))));
        }
        return new Table(
                "agencies",
                "ผลการประเมินรายหน่วยงาน",
                List.of(
                        new Column("rank", "อันดับ", 7, Column.Kind.NUMBER),
                        new Column("agency", "หน่วยงาน", 36, Column.Kind.TEXT),
                        new Column("score", "คะแนนรวม", 10, Column.Kind.NUMBER),
                        new Column("level", "ระดับ", 16, Column.Kind.TEXT),
                        new Column("before", "ปีก่อน", 10, Column.Kind.NUMBER),
                        new Column("change", "เปลี่ยนแปลง", 12, Column.Kind.NUMBER),
                        new Column("plan", "แผนปี " + year.year().next(), 14, Column.Kind.TEXT)),
                rows);
    }

    /** Which place a total takes; equal ones share it. */
    private Function<Result, Integer> ranks() {
        List<BigDecimal> totals = results().stream().map(Published::total).toList();
        return result -> 1
                + (int) totals.stream()
                        .filter(total -> total.compareTo(result.total()) > 0)
                        .count();
    }

    private static BigDecimal change(AgencyYear agency, Result result) {
        return agency.before() == null ? null : result.total().subtract(agency.before());
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}

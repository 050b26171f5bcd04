package org.itahub.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** What a file of each subject looks like, column by column, with an example of each. */
@ApplicationScoped
public class ImportTemplates {
    private static final String AGENCY = "2650101";

    private final Frameworks frameworks;

    ImportTemplates(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** @param example what may stand in it; empty where it is mostly left empty */
    public record Column(String name, String meaningTh, String meaningEn, String example) {}

    /**
     * @param year whose framework gives the figures; the latest where none is named
     * @param instrument whose questions; the first survey where none is named
     * @throws Problem 404 for a year without a framework and an instrument that is no survey
     */
    public List<Column> columns(ImportSubject subject, Optional<Integer> year, Optional<String> instrument) {
        return switch (subject) {
            case AGENCIES -> agencies();
            case TOTALS -> totals();
            case ITEM_SCORES -> scores(framework(year), true);
            case INDICATOR_SCORES -> scores(framework(year), false);
            case SURVEY_ANSWERS -> answers(framework(year), instrument);
        };
    }

    private Framework framework(Optional<Integer> year) {
        return year.map(frameworks::latest)
                .orElseGet(() -> frameworks.all().getLast())
                .framework();
    }

    private static List<Column> agencies() {
        return List.of(
                new Column("code", "รหัสหน่วยงานเจ็ดหลัก", "seven digits", AGENCY),
                new Column("nameTh", "ชื่อภาษาไทย", "name in Thai", "องค์การบริหารส่วนตำบลตัวอย่าง"),
                new Column("nameEn", "ชื่อภาษาอังกฤษ", "name in English", "Example SAO"),
                new Column(
                        "type",
                        "อบจ. เทศบาลนคร เทศบาลเมือง เทศบาลตำบล อบต. หรือ OTHER",
                        "PAO, CITY_MUNICIPALITY, TOWN_MUNICIPALITY, SUBDISTRICT_MUNICIPALITY, SAO or OTHER",
                        "SAO"),
                new Column("province", "จังหวัด ไม่ต้องมีคำนำหน้า", "province in Thai, without a prefix", "พิษณุโลก"),
                new Column("district", "อำเภอ ไม่ต้องมีคำนำหน้า", "district in Thai, without a prefix", "วังทอง"),
                new Column(
                        "units",
                        "ส่วนงาน เขียน รหัส|ชื่อไทย|ชื่ออังกฤษ คั่นด้วย ; (ไม่มีคอลัมน์นี้ ส่วนงานคงเดิม)",
                        "units as code|Thai name|English name, with ; between them; without the column they stay",
                        "clerk|สำนักปลัด|Office of the Clerk"));
    }

    private static List<Column> totals() {
        List<Column> columns = new ArrayList<>(beginning());
        columns.add(new Column(ScoreColumns.TOTAL, "คะแนนรวม 0 ถึง 100", "total, 0 to 100", "88.98"));
        columns.add(new Column(ScoreColumns.LEVEL, "ระดับที่ประกาศ", "level as published", "A"));
        columns.add(reason());
        return columns;
    }

    private static List<Column> scores(Framework framework, boolean items) {
        List<Column> columns = new ArrayList<>(beginning());
        if (items) {
            for (Item item : framework.content().items()) {
                boolean checked = framework.instrumentOf(item).source() == Instrument.Source.DISCLOSURE;
                columns.add(
                        new Column(item.code(), item.topic().th(), item.topic().en(), checked ? "100" : "93.68"));
            }
        } else {
            for (Indicator indicator : framework.content().indicators()) {
                columns.add(new Column(
                        indicator.code(),
                        indicator.name().th(),
                        indicator.name().en(),
                        "96.13"));
            }
        }
        columns.add(new Column(
                ScoreColumns.PUBLISHED + ScoreColumns.TOTAL,
                "คะแนนรวมที่ประกาศ เพื่อกระทบยอด",
                "total as published, to be reconciled",
                ""));
        columns.add(new Column(
                ScoreColumns.PUBLISHED + ScoreColumns.LEVEL,
                "ระดับที่ประกาศ เพื่อกระทบยอด",
                "level as published, to be reconciled",
                ""));
        columns.add(reason());
        return columns;
    }

    private static List<Column> beginning() {
        return List.of(
                new Column(ScoreColumns.AGENCY, "รหัสหน่วยงาน", "agency's code", AGENCY),
                new Column(ScoreColumns.YEAR, "ปีงบประมาณ", "Buddhist-era fiscal year", "2565"));
    }

    private static Column reason() {
        return new Column(
                ScoreColumns.REASON,
                "เหตุผล หากแก้ไขผลที่เผยแพร่แล้ว",
                "why, where a published result is corrected",
                "");
    }

    private static List<Column> answers(Framework framework, Optional<String> instrument) {
        Instrument survey = framework.content().instruments().stream()
                .filter(it -> it.source() == Instrument.Source.SURVEY)
                .filter(it -> instrument.map(it.code()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        List<Column> columns = new ArrayList<>(List.of(
                new Column("agency", "รหัสหน่วยงาน", "agency's code", AGENCY),
                new Column("instrument", "แบบวัด", "survey instrument", survey.code()),
                new Column(
                        "sheet", "เลขที่แบบสำรวจ ไม่ซ้ำกันในหน่วยงาน", "reference of the sheet, its own", "A-0001")));
        for (Item item : framework.content().items()) {
            if (framework.instrumentOf(item).code().equals(survey.code())) {
                addAnswers(framework, item, columns);
            }
        }
        return columns;
    }

    private static void addAnswers(Framework framework, Item item, List<Column> columns) {
        String step = framework.scaleOf(item).steps().getLast().code();
        if (item.parts().isEmpty()) {
            columns.add(new Column(item.code(), item.topic().th(), item.topic().en(), step));
        }
        for (int n = 0; n < item.parts().size(); n++) {
            var topic = item.parts().get(n).topic();
            columns.add(new Column(item.code() + "." + (n + 1), topic.th(), topic.en(), step));
        }
    }

    /** The example of a sheet as NDJSON has it, where the parts of an item stand together. */
    public static Map<String, Object> sheetExample(List<Column> columns) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Column column : columns) {
            if (List.of("agency", "instrument", "sheet").contains(column.name())) {
                sheet.put(column.name(), column.example());
            } else {
                answers.computeIfAbsent(column.name().split("\\.")[0], code -> new ArrayList<>())
                        .add(column.example());
            }
        }
        sheet.put("answers", answers);
        return sheet;
    }
}

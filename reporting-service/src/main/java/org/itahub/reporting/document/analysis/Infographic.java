package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.chart.Plot;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;

/**
 * An agency's year on one sheet for notice boards and social media: score and level large, a bar for each indicator, and
 * the next year's measures in short.
 *
 * @param change from the year before; empty where there is none
 * @param bars empty where only the total is known
 * @param measures what the agency will do, in the plan's order; empty where no plan is published
 */
public record Infographic(
        String agency,
        int fiscalYear,
        String score,
        String level,
        boolean meetsTarget,
        Optional<String> change,
        Optional<Plot> bars,
        Optional<List<String>> measures,
        String publishedOn) {

    private static final Texts TEXTS = Texts.of("analysis", Language.THAI);

    public static Infographic of(AgencyYear year) {
        return new Infographic(
                year.agency().nameTh(),
                year.fiscalYear(),
                Wordings.score(year.result().total()),
                Names.of(year.result().level(), TEXTS),
                year.result().meetsTarget(),
                year.yearBefore()
                        .map(before -> change(
                                before.fiscalYear(), year.result().total().subtract(before.total()))),
                year.hasIndicators()
                        ? Optional.of(Plot.of(ScoreCharts.bars(year, TEXTS), TEXTS.language()))
                        : Optional.empty(),
                year.plan().map(Infographic::titles),
                Wordings.day(year.result().publishedAt()));
    }

    /** The whole sheet, A4 upright. */
    public Drawing drawn(Lettering lettering, Numerals numerals) {
        return new InfographicSheet(this, lettering, numerals).drawn();
    }

    /** All that it says, for those who do not see it. */
    String description() {
        var said = new ArrayList<String>();
        said.add(agency + " ได้คะแนนรวม " + score + " คะแนน ระดับ " + level + " " + verdict());
        change.ifPresent(said::add);
        bars.map(Plot::description).ifPresent(said::add);
        said.add(measures.map(titles -> measuresHead() + ": " + String.join("; ", titles))
                .orElse(noMeasures()));
        return String.join(". ", said);
    }

    String title() {
        return "ผลการประเมินคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. " + fiscalYear;
    }

    String verdict() {
        return meetsTarget ? "บรรลุค่าเป้าหมายระดับประเทศ" : "ยังไม่บรรลุค่าเป้าหมายระดับประเทศ";
    }

    String measuresHead() {
        return "มาตรการปีงบประมาณ พ.ศ. " + (fiscalYear + 1);
    }

    String noMeasures() {
        return "ยังไม่มีแผนมาตรการปีงบประมาณ พ.ศ. " + (fiscalYear + 1) + " ที่เผยแพร่";
    }

    private static String change(int before, BigDecimal change) {
        String points = Wordings.score(change.abs()) + " คะแนน";
        return switch (change.signum()) {
            case 1 -> "เพิ่มขึ้นจากปี " + before + " " + points;
            case -1 -> "ลดลงจากปี " + before + " " + points;
            default -> "เท่ากับปี " + before;
        };
    }

    private static List<String> titles(Plan plan) {
        return plan.measures().stream()
                .sorted(Comparator.comparingInt(Plan.Measure::no))
                .map(Plan.Measure::title)
                .toList();
    }
}

package org.itahub.assessment.statistics.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.framework.domain.NationalTarget;
import org.itahub.assessment.statistics.domain.YearTally;

/**
 * One year of many agencies.
 *
 * @param published agencies with a published result
 * @param mean of the published totals, rounded once
 * @param weakItems the ten items that most agencies scored under the target's threshold in
 * @param change missing where the year before has no published results
 */
@Schema(name = "YearStatistics")
@JsonInclude(JsonInclude.Include.NON_NULL)
record YearEntry(
        int fiscalYear,
        int published,
        BigDecimal mean,
        List<LevelCount> levels,
        TargetStanding target,
        List<WeakItem> weakItems,
        Change change) {

    private static final int MOST_ITEMS = 10;

    /** @param share per cent of the published results */
    @Schema(name = "LevelCount")
    record LevelCount(String code, String nameTh, String nameEn, int agencies, BigDecimal share) {}

    /** @param share per cent at or over the threshold; @param met judged before rounding */
    @Schema(name = "TargetStanding")
    record TargetStanding(BigDecimal threshold, BigDecimal wantedShare, int reached, BigDecimal share, boolean met) {}

    /** @param weak agencies under the threshold; @param known agencies whose item is known; @param share per cent of them */
    @Schema(name = "CommonWeakItem")
    record WeakItem(
            String code, String topicTh, String topicEn, int weak, int known, BigDecimal share, BigDecimal mean) {}

    /**
     * Against the year before.
     *
     * @param mean of the means as shown; @param share of the shares as shown
     * @param agencies that have a published result of both years
     * @param meanOfThem points by which those moved on average
     */
    @Schema(name = "YearChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(BigDecimal mean, BigDecimal share, int agencies, int rose, int fell, BigDecimal meanOfThem) {}

    static YearEntry of(YearTally year, Optional<YearTally> before) {
        NationalTarget target = year.target();
        return new YearEntry(
                year.framework().fiscalYear(),
                year.published(),
                shown(year.mean()),
                year.framework().content().levels().stream()
                        .map(level -> level(year, level))
                        .toList(),
                new TargetStanding(
                        target.threshold().rounded(),
                        target.share().rounded(),
                        year.reached(),
                        shown(year.share()),
                        year.meetsTarget()),
                year.items().stream()
                        .filter(item -> item.weak() > 0)
                        .limit(MOST_ITEMS)
                        .map(item -> item(year, item))
                        .toList(),
                before.filter(it -> it.framework().fiscalYear() + 1
                                == year.framework().fiscalYear())
                        .map(it -> change(it, year))
                        .orElse(null));
    }

    private static LevelCount level(YearTally year, LevelRule level) {
        int agencies = year.at(level);
        return new LevelCount(
                level.code(),
                level.name().th(),
                level.name().en(),
                agencies,
                YearTally.share(agencies, year.published()).rounded());
    }

    private static WeakItem item(YearTally year, YearTally.WeakItem weak) {
        Item item = year.framework().item(weak.code()).orElseThrow();
        return new WeakItem(
                weak.code(),
                item.topic().th(),
                item.topic().en(),
                weak.weak(),
                weak.known(),
                weak.share().rounded(),
                weak.mean().rounded());
    }

    private static Change change(YearTally before, YearTally year) {
        YearTally.Moves moves = year.moves();
        return new Change(
                shown(year.mean()).subtract(shown(before.mean())),
                shown(year.share()).subtract(shown(before.share())),
                moves.both(),
                moves.rose(),
                moves.fell(),
                shown(moves.mean()));
    }

    private static BigDecimal shown(Optional<Rational> value) {
        return value.map(Rational::rounded).orElse(null);
    }

    /** Adds the year's figures, one a row. */
    void addRows(String province, List<List<Object>> rows) {
        rows.add(row(province, "mean", "", published, published, mean));
        rows.add(row(province, "atTarget", target.threshold.toPlainString(), target.reached, published, target.share));
        levels.forEach(it -> rows.add(row(province, "level", it.code, it.agencies, published, it.share)));
        weakItems.forEach(it -> {
            rows.add(row(province, "weakItem", it.code, it.weak, it.known, it.share));
            rows.add(row(province, "meanOfWeakItem", it.code, it.known, published, it.mean));
        });
        if (change != null) {
            rows.add(row(province, "changeOfMean", "", null, null, change.mean));
            rows.add(row(province, "changeOfShare", "", null, null, change.share));
            rows.add(row(province, "meanChangeOfAgencies", "", change.agencies, published, change.meanOfThem));
            rows.add(row(province, "rose", "", change.rose, change.agencies, null));
            rows.add(row(province, "fell", "", change.fell, change.agencies, null));
        }
    }

    private List<Object> row(String province, String figure, String code, Integer agencies, Integer of, Object value) {
        return Arrays.asList(province, fiscalYear, figure, code, agencies, of, value);
    }
}

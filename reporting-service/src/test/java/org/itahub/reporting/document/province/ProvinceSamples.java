package org.itahub.reporting.document.province;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.province.FollowUp;
import org.itahub.reporting.province.FollowUp.AgencyQuarter;
import org.itahub.reporting.province.ProvinceYear;
import org.itahub.reporting.province.ProvinceYear.AgencyYear;
import org.itahub.reporting.province.ProvinceYear.Result;
import org.itahub.reporting.province.domain.Lateness;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.province.domain.Published;
import org.itahub.reporting.province.domain.QuarterCounts;
import org.itahub.reporting.province.domain.RecurringObstacle.Obstacle;
import org.itahub.reporting.result.Triage;

/** Provinces of any size, the same at each run: some agencies without a result, without a plan or late. */
public final class ProvinceSamples {
    private static final String PROVINCE = "นครศรีธรรมราช";
    private static final LocalDate DUE = LocalDate.of(2023, 1, 16);
    private static final List<String> KINDS =
            List.of("องค์การบริหารส่วนตำบล", "เทศบาลตำบล", "เทศบาลเมือง", "องค์การบริหารส่วนตำบล");
    private static final List<String> PLACES =
            List.of("บ้านน้ำปี้", "ท่าศาลา", "ทุ่งใหญ่", "ปากพูนฝั่งตะวันตก", "ที่วัง", "กะหรอ", "ขุนทะเล");
    private static final List<String> OBSTACLES = List.of(
            "งบประมาณไม่เพียงพอ", "เจ้าหน้าที่ย้ายระหว่างปี จึงขาดผู้รับผิดชอบ", "-", "งบประมาณมีไม่เพียงพอ", "ไม่มี");

    private ProvinceSamples() {}

    /** Both documents of a larger province and of one where nothing is published yet. */
    public static List<Document> documents(Language language) {
        return List.of(
                summary(year(24), language),
                summary(emptyYear(), language),
                followUp(quarter(24), language),
                followUp(emptyQuarter(), language));
    }

    public static Document summary(int agencies) {
        return summary(year(agencies), Language.THAI);
    }

    public static Document followUp(int agencies) {
        return followUp(quarter(agencies), Language.THAI);
    }

    static Document summary(ProvinceYear year, Language language) {
        return new ProvinceSummary(year, Texts.of("province-summary", language)).document();
    }

    static Document followUp(FollowUp quarter, Language language) {
        return new ProvinceFollowUp(quarter, Texts.of("province-follow-up", language)).document();
    }

    /** Nothing is published yet. */
    public static Document emptySummary() {
        return summary(emptyYear(), Language.THAI);
    }

    static ProvinceYear emptyYear() {
        return new ProvinceYear(
                PROVINCE,
                new FiscalYear(2565),
                List.of(new AgencyYear(code(0), name(0), nameEn(0), Optional.empty(), null, Optional.empty())));
    }

    /** No agency has a plan. */
    public static Document emptyFollowUp() {
        return followUp(emptyQuarter(), Language.THAI);
    }

    static FollowUp emptyQuarter() {
        return nothingDue(Optional.empty());
    }

    /** One agency, its plan that far, without anything to report. */
    static FollowUp nothingDue(Optional<PlanState> plan) {
        QuarterCounts nothing = new QuarterCounts(Quarter.Q1, Optional.empty(), 0, 0, 0, 0, 0);
        var agency = new AgencyQuarter(code(0), name(0), nameEn(0), plan, nothing, Optional.empty());
        return new FollowUp(
                PROVINCE, new FiscalYear(2566), Quarter.Q1, LocalDate.of(2023, 2, 1), List.of(agency), List.of());
    }

    /** Every ninth has no result, every fifth none of the year before. */
    static ProvinceYear year(int agencies) {
        return new ProvinceYear(
                PROVINCE,
                new FiscalYear(2565),
                IntStream.range(0, agencies)
                        .mapToObj(ProvinceSamples::agency)
                        .sorted(Comparator.comparing((AgencyYear each) ->
                                        each.result().map(Result::total).orElse(BigDecimal.ZERO))
                                .reversed()
                                .thenComparing(AgencyYear::code))
                        .toList());
    }

    private static AgencyYear agency(int i) {
        return new AgencyYear(
                code(i),
                name(i),
                nameEn(i),
                i % 9 == 8 ? Optional.empty() : Optional.of(result(i)),
                i % 5 == 4 ? null : score(i, 3),
                plan(i));
    }

    private static Result result(int i) {
        BigDecimal total = score(i, 0);
        String level = total.compareTo(BigDecimal.valueOf(95)) >= 0
                ? "AA"
                : total.compareTo(BigDecimal.valueOf(85)) >= 0
                        ? "A"
                        : total.compareTo(BigDecimal.valueOf(75)) >= 0 ? "B" : "C";
        return new Result(
                new Published(
                        total,
                        level,
                        total.compareTo(BigDecimal.valueOf(85)) >= 0,
                        BigDecimal.valueOf(85),
                        BigDecimal.valueOf(80)),
                "ระดับ " + level,
                "Level " + level,
                i % 13 == 12 ? List.of() : indicators(i));
    }

    private static List<Triage.Indicator> indicators(int i) {
        return Samples.phitsanulok().triage().indicators().stream()
                .map(each -> {
                    BigDecimal score = score(i * 7, Integer.parseInt(each.code()));
                    return new Triage.Indicator(
                            each.code(),
                            each.nameTh(),
                            each.nameEn(),
                            each.instrument(),
                            score,
                            1,
                            score.compareTo(BigDecimal.valueOf(85)) < 0
                                    ? Triage.TriageClass.URGENT
                                    : Triage.TriageClass.IMPROVE,
                            BigDecimal.ZERO,
                            List.of());
                })
                .toList();
    }

    /** From 60.00 to 100.00, as if by chance. */
    private static BigDecimal score(int i, int salt) {
        int mixed = Math.floorMod((i + 1) * 7919 + salt * 104729, 4001);
        return BigDecimal.valueOf(6000 + (salt == 0 ? 2000 + mixed / 2 : mixed), 2);
    }

    static FollowUp quarter(int agencies) {
        var obstacles = new ArrayList<Obstacle>();
        IntStream.range(0, agencies)
                .forEach(i -> obstacles.add(new Obstacle(code(i), OBSTACLES.get(i % OBSTACLES.size()))));
        return new FollowUp(
                PROVINCE,
                new FiscalYear(2566),
                Quarter.Q1,
                LocalDate.of(2023, 2, 1),
                IntStream.range(0, agencies)
                        .mapToObj(ProvinceSamples::agencyQuarter)
                        .toList(),
                obstacles);
    }

    private static AgencyQuarter agencyQuarter(int i) {
        boolean published = plan(i).equals(Optional.of(PlanState.PUBLISHED));
        int due = published ? 5 + i % 4 : 0;
        int returned = published && i % 6 == 1 ? 1 : 0;
        int missing = published && i % 4 == 2 ? 2 : 0;
        int submitted = due - returned - missing;
        var counts = new QuarterCounts(
                Quarter.Q1,
                published ? Optional.of(DUE) : Optional.empty(),
                due,
                submitted,
                submitted - i % 2 * Math.min(1, submitted),
                returned,
                missing);
        return new AgencyQuarter(
                code(i), name(i), nameEn(i), plan(i), counts, Lateness.of(counts, List.of(), LocalDate.of(2023, 2, 1)));
    }

    private static Optional<PlanState> plan(int i) {
        return i % 7 == 6 ? Optional.empty() : Optional.of(PlanState.values()[Math.min(3, i % 11)]);
    }

    private static String code(int i) {
        return Integer.toString(2_800_001 + i);
    }

    private static String nameEn(int i) {
        return "Local Administrative Organization " + (i + 1);
    }

    private static String name(int i) {
        String number = i < PLACES.size() ? "" : " " + (i / PLACES.size() + 1);
        return KINDS.get(i % KINDS.size()) + PLACES.get(i % PLACES.size()) + number;
    }
}

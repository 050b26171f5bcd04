package org.itahub.assessment.result.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.domain.YearComparison;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** An agency's years side by side. */
@Schema(name = "Years", examples = """
                {"agencyCode": "2650101", "years": [\
                {"fiscalYear": 2563, "revision": 1, "total": 88.98, \
                "level": {"code": "A", "nameTh": "A", "nameEn": "A"}, "instruments": [], "indicators": []}, \
                {"fiscalYear": 2564, "revision": 1, "total": 81.39, \
                "level": {"code": "B", "nameTh": "ดี", "nameEn": "Good"}, "instruments": [], "indicators": [], \
                "change": -7.59}]}""")
record YearsResponse(String agencyCode, List<YearEntry> years) {

    /** @param change points of the total against the year before; none where that year is not known */
    @Schema(name = "Year")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record YearEntry(
            int fiscalYear,
            int revision,
            BigDecimal total,
            LevelEntry level,
            List<FigureEntries.InstrumentEntry> instruments,
            List<FigureEntries.IndicatorEntry> indicators,
            BigDecimal change) {}

    static YearsResponse of(String agencyCode, List<ScoredAssessment> scored) {
        Map<Integer, Integer> revisions = scored.stream()
                .map(ScoredAssessment::assessment)
                .collect(Collectors.toMap(
                        it -> it.fiscalYear(), it -> it.revision().number()));
        return new YearsResponse(
                agencyCode,
                YearComparison.of(scored.stream().map(ScoredAssessment::sheet).toList()).stream()
                        .map(year -> entry(year, revisions.get(year.fiscalYear())))
                        .toList());
    }

    private static YearEntry entry(YearComparison.Year year, int revision) {
        ScoreSheet sheet = year.sheet();
        return new YearEntry(
                year.fiscalYear(),
                revision,
                sheet.total().map(Figure::shown).orElse(null),
                sheet.level().map(LevelEntry::of).orElse(null),
                FigureEntries.instruments(sheet),
                FigureEntries.indicators(sheet),
                year.change().orElse(null));
    }
}

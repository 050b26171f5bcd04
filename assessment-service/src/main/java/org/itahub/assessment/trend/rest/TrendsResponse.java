package org.itahub.assessment.trend.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.domain.FigureNames;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.trend.ReadTrends.AgencyTrends;
import org.itahub.assessment.trend.domain.Trend;

/**
 * Figures of an agency over the years.
 *
 * @param codesOf the fiscal year whose codes name the figures
 */
@Schema(name = "Trends", examples = """
                {"agencyCode": "2650101", "codesOf": 2566, \
                "years": [{"fiscalYear": 2565, "revision": 1, "published": true}, \
                {"fiscalYear": 2566, "revision": 1, "published": true}], \
                "trends": [{"figure": "O14", "kind": "ITEM", "nameTh": "คู่มือการทำงานของเจ้าหน้าที่", "nameEn": "Staff manual", \
                "points": [{"fiscalYear": 2565, "values": [{"code": "O13", "score": 0.00}], "score": 0.00}, \
                {"fiscalYear": 2566, "values": [{"code": "O14", "score": 100.00}], "score": 100.00, "change": 100.00, \
                "comparability": {"mark": "COMPARABLE", "unchangedPercent": 100.00, "reasons": []}}]}]}""")
record TrendsResponse(String agencyCode, int codesOf, List<YearEntry> years, List<TrendEntry> trends) {

    /** A result that the trends rest on. */
    @Schema(name = "TrendYear")
    record YearEntry(int fiscalYear, int revision, boolean published) {

        static YearEntry of(ScoredAssessment year) {
            return new YearEntry(
                    year.assessment().fiscalYear(),
                    year.assessment().revision().number(),
                    year.assessment().revision().isPublished());
        }
    }

    /** One figure; a point for each year with a result. */
    @Schema(name = "Trend")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrendEntry(String figure, FigureKind kind, String nameTh, String nameEn, List<PointEntry> points) {

        static TrendEntry of(Framework named, Trend trend) {
            Text name = FigureNames.of(named, trend.kind(), trend.code());
            return new TrendEntry(
                    trend.code(),
                    trend.kind(),
                    name.th(),
                    name.en(),
                    trend.points().stream()
                            .map(point -> PointEntry.of(trend.kind(), point))
                            .toList());
        }
    }

    static TrendsResponse of(AgencyTrends trends) {
        return new TrendsResponse(
                trends.agencyCode(),
                trends.named().fiscalYear(),
                trends.years().stream().map(YearEntry::of).toList(),
                trends.trends().stream()
                        .map(trend -> TrendEntry.of(trends.named(), trend))
                        .toList());
    }
}

package org.itahub.assessment.statistics.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.statistics.ReadStatistics;
import org.itahub.assessment.statistics.domain.YearTally;

/** What the published results of a province, or of all agencies, come to. */
@Schema(name = "Statistics", examples = """
                {"province": "พิษณุโลก", "agencies": 103, "years": [{"fiscalYear": 2565, "published": 2, "mean": 91.40, \
                "levels": [{"code": "AA", "nameTh": "AA", "nameEn": "AA", "agencies": 1, "share": 50.00}], \
                "target": {"threshold": 85.00, "wantedShare": 80.00, "reached": 2, "share": 100.00, "met": true}, \
                "weakItems": [{"code": "O42", "topicTh": "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", \
                "topicEn": "Measures for integrity and transparency", "weak": 1, "known": 2, "share": 50.00, \
                "mean": 50.00}], "change": {"mean": 1.52, "share": 0.00, \
                "agencies": 2, "rose": 1, "fell": 1, "meanOfThem": 1.52}}]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatisticsResponse(
        @Schema(description = "In Thai; missing for the nation")
        String province,

        @Schema(description = "Registered today") int agencies,

        @Schema(description = "Those that have published results, earliest first")
        List<YearEntry> years)
        implements OpenData.Tabular {

    static StatisticsResponse of(Optional<String> province, ReadStatistics.Found found) {
        List<YearEntry> years = new ArrayList<>();
        Optional<YearTally> before = found.before();
        for (YearTally year : found.years()) {
            years.add(YearEntry.of(year, before));
            before = Optional.of(year);
        }
        return new StatisticsResponse(province.orElse(null), found.agencies(), years);
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("province", "fiscalYear", "figure", "code", "agencies", "of", "value"));
        String name = province == null ? "" : province;
        years.forEach(year -> year.addRows(name, rows));
        return rows;
    }
}

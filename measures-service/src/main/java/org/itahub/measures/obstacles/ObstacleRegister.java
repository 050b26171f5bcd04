package org.itahub.measures.obstacles;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * Which obstacles recur across a province in a fiscal year, from submitted and accepted reports.
 *
 * @param agencies how many agencies handed in a report
 * @param reports how many reports were handed in
 * @param withoutObstacles reports that say that there were none
 * @param notCoded reports whose obstacles stand in words only
 * @param obstacles the obstacles met, the one of most agencies first
 */
@Schema(examples = """
        {"province": "พระนครศรีอยุธยา", "fiscalYear": 2566, "agencies": 1, "reports": 1, "withoutObstacles": 0,
         "notCoded": 0, "obstacles": [{"code": "STAFF_SHORTAGE", "nameTh": "บุคลากรไม่เพียงพอ",
         "nameEn": "Not enough staff", "agencies": 1, "measures": 1, "recurringMeasures": 0, "quarters": 1,
         "reports": 1, "indicators": ["4"], "trend": [{"quarter": 1, "reports": 1}, {"quarter": 2, "reports": 0},
         {"quarter": 3, "reports": 0}, {"quarter": 4, "reports": 0}], "helped": [{"agencyCode": "H140001",
         "agencyNameTh": "องค์การบริหารส่วนตำบลลุมพลี",
         "agencyNameEn": "Lumphli Subdistrict Administrative Organization", "measureNo": 1, "quarter": 1,
         "whatHelped": "ให้หน่วยงานใกล้เคียงช่วยลงทะเบียนแทน", "suggestions": "มอบหมายผู้รับผิดชอบเป็นคำสั่ง"}]}]}""")
record ObstacleRegister(
        @Schema(examples = "พิษณุโลก") String province,
        @Schema(examples = "2566") int fiscalYear,
        int agencies,
        int reports,
        int withoutObstacles,
        int notCoded,
        List<Recurring> obstacles) {

    /**
     * An obstacle.
     *
     * @param measures measures that met it
     * @param recurringMeasures those of them that met it in more than one quarter
     * @param quarters in how many quarters it was met
     * @param indicators codes of the indicators whose measures met it
     * @param trend the reports that name it, quarter by quarter
     * @param helped what accepted reports say of it, a few
     */
    @Schema(name = "RecurringObstacle")
    record Recurring(
            @Schema(examples = "STAFF_SHORTAGE") String code,
            String nameTh,
            String nameEn,
            int agencies,
            int measures,
            int recurringMeasures,
            int quarters,
            int reports,
            List<String> indicators,
            List<InQuarter> trend,
            List<Helped> helped) {}

    @Schema(name = "ObstacleTrend")
    record InQuarter(int quarter, int reports) {}

    /** What helped an agency, and what it suggests; a text that is empty is left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ObstacleHelp")
    record Helped(
            String agencyCode,
            String agencyNameTh,
            String agencyNameEn,
            int measureNo,
            int quarter,
            String whatHelped,
            String suggestions) {
        static Helped of(RegisterQueries.Helped row) {
            return new Helped(
                    row.agencyCode(),
                    row.agencyNameTh(),
                    row.agencyNameEn(),
                    row.measureNo(),
                    row.quarter(),
                    row.whatHelped(),
                    row.suggestions());
        }
    }

    static ObstacleRegister of(
            String province,
            FiscalYear year,
            RegisterQueries.Reports reports,
            List<ObstacleCode> codes,
            List<RegisterQueries.Met> met,
            List<RegisterQueries.Helped> helped) {
        Map<String, ObstacleCode> named =
                codes.stream().collect(Collectors.toMap(ObstacleCode::code, Function.identity()));
        return new ObstacleRegister(
                province,
                year.value(),
                reports.agencies(),
                reports.reports(),
                reports.withoutObstacles(),
                reports.notCoded(),
                met.stream()
                        .map(row -> recurring(row, named.get(row.code()), helped))
                        .toList());
    }

    private static Recurring recurring(
            RegisterQueries.Met row, ObstacleCode code, List<RegisterQueries.Helped> helped) {
        return new Recurring(
                code.code(),
                code.nameTh(),
                code.nameEn(),
                row.agencies(),
                row.measures(),
                row.recurring(),
                row.quarters(),
                row.reports(),
                row.indicators(),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter ->
                                new InQuarter(quarter, row.reportsByQuarter().get(quarter - 1)))
                        .toList(),
                helped.stream()
                        .filter(help -> help.code().equals(row.code()))
                        .map(Helped::of)
                        .toList());
    }
}

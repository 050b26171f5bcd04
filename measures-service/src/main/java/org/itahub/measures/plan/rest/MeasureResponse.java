package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.domain.CarriedOver;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Period;
import org.itahub.measures.plan.domain.PeriodKind;
import org.itahub.measures.plan.domain.PeriodWording;
import org.itahub.measures.plan.domain.Reporting;
import org.itahub.measures.plan.domain.ReportingFrequency;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.measures.progress.domain.MeasureState;

/** A measure as it stands in the plan; what is not stated yet is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Measure", examples = """
        {"no": 9, "issueNo": 6, "itemCodes": ["E1"],
         "title": "ประกาศเวลาแล้วเสร็จของงานบริการและให้ผู้ขอติดตามคำขอได้เอง",
         "steps": ["ทบทวนกำหนดเวลาแล้วเสร็จของงานบริการทุกเรื่อง",
         "ออกเลขคำขอพร้อมวันที่คาดว่าจะแล้วเสร็จแก่ผู้ขอทุกราย", "แจ้งเหตุผลและวันใหม่เมื่อจะเกินกำหนด"],
         "responsibleUnits": [{"code": "clerk", "name": "สำนักปลัดองค์การบริหารส่วนจังหวัด"}], "allUnits": false,
         "period": {"kind": "DUE_MONTH", "from": "2023-09", "to": "2023-09", "textTh": "ภายในเดือนกันยายน 2566",
         "textEn": "by the end of September 2023"}, "monitoring": "หัวหน้าสำนักปลัดตรวจคำขอที่เกินกำหนดทุกเดือน",
         "reporting": {"content": "จำนวนงานบริการที่ประกาศเวลาแล้ว และจำนวนคำขอที่เกินกำหนด",
         "frequency": "QUARTERLY", "deliverables": ["ประกาศกำหนดระยะเวลาแล้วเสร็จของงานบริการ"]}}""")
public record MeasureResponse(
        int no,
        Integer issueNo,
        List<String> itemCodes,
        String title,
        List<String> steps,
        List<Unit> responsibleUnits,
        boolean allUnits,
        Span period,
        String monitoring,
        Reported reporting,
        @Schema(description = "Baht") BigDecimal budget,

        @Schema(description = "Only of a measure that last year's plan left unfinished")
        Origin carriedOver) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ResponsibleUnit")
    public record Unit(String code, String name) {
        static Unit of(ResponsibleUnit unit) {
            return new Unit(unit.code(), unit.name());
        }
    }

    /** First and last month, Gregorian, and the period in words. */
    @Schema(name = "Period")
    public record Span(
            PeriodKind kind,
            @Schema(examples = "2023-01") String from,
            @Schema(examples = "2023-03") String to,
            @Schema(examples = "มกราคม – มีนาคม 2566") String textTh,
            @Schema(examples = "January – March 2023") String textEn) {
        static Span of(Period period) {
            return period == null
                    ? null
                    : new Span(
                            period.kind(),
                            period.from().toString(),
                            period.to().toString(),
                            PeriodWording.th(period),
                            PeriodWording.en(period));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Reporting")
    public record Reported(String content, ReportingFrequency frequency, List<String> deliverables) {
        static Reported of(Reporting reporting) {
            return new Reported(reporting.content(), reporting.frequency(), reporting.deliverables());
        }
    }

    /**
     * Where a measure comes from that last year's plan left unfinished.
     *
     * @param state by its latest report; left out if it was never reported on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CarriedOver")
    public record Origin(@Schema(examples = "2565") int fromYear, int measureNo, MeasureState state, Integer percent) {
        static Origin of(CarriedOver origin) {
            return origin == null
                    ? null
                    : new Origin(origin.fromYear(), origin.measureNo(), origin.state(), origin.percent());
        }
    }

    /** The measure as everyone reads it. */
    public static MeasureResponse of(Measure measure) {
        return new MeasureResponse(
                measure.no(),
                measure.issueNo(),
                measure.itemCodes(),
                measure.title(),
                measure.steps(),
                measure.responsible().units().stream().map(Unit::of).toList(),
                measure.responsible().allUnits(),
                Span.of(measure.period()),
                measure.monitoring(),
                Reported.of(measure.reporting()),
                measure.budget(),
                Origin.of(measure.carriedOver()));
    }
}

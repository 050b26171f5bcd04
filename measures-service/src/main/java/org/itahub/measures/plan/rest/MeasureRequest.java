package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Reporting;
import org.itahub.measures.plan.domain.ReportingFrequency;
import org.itahub.measures.plan.domain.Responsible;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.platform.fiscal.FiscalYear;

/** A measure as the officer writes it. Only the title must be there from the start; O42 is held at submission. */
@Schema(examples = """
        {"issueNo": 2, "itemCodes": ["I20"], "title": "จัดทำคู่มือการยืมทรัพย์สินของทางราชการ",
         "steps": ["ยกร่างคู่มือและแบบยืม", "แจ้งเวียนทุกหน่วยงานและเผยแพร่บนเว็บไซต์"],
         "responsibleUnits": [{"code": "clerk", "name": "สำนักปลัด"}], "allUnits": false,
         "period": {"kind": "MONTHS", "from": "2023-01", "to": "2023-03"},
         "monitoring": "หัวหน้าสำนักปลัดตรวจทะเบียนการยืมทุกเดือน",
         "reporting": {"content": "จำนวนรายการที่ยืมตามแบบ", "frequency": "QUARTERLY", "deliverables": ["คู่มือการยืม"]}}""")
record MeasureRequest(
        @Schema(description = "An issue of the plan; left out of a measure that keeps what is good already")
        Integer issueNo,

        @Size(max = 50) List<@NotBlank @Size(max = 20) String> itemCodes,
        @NotBlank @Size(max = 1000) String title,
        @Size(max = 50) List<@NotNull @Size(max = 2000) String> steps,
        @Size(max = 50) List<@Valid @NotNull Unit> responsibleUnits,
        Boolean allUnits,
        @Valid PeriodRequest period,
        @Size(max = 4000) String monitoring,
        @Valid Reported reporting,

        @Digits(integer = 12, fraction = 2) @JsonDeserialize(using = BahtReader.class) @Schema(description = "Baht")
        BigDecimal budget) {

    @Schema(name = "ResponsibleUnitRequest")
    record Unit(
            @Size(max = 50) String code,
            @NotBlank @Size(max = 200) String name) {}

    @Schema(name = "ReportingRequest")
    record Reported(
            @Size(max = 4000) String content,
            ReportingFrequency frequency,
            @Size(max = 50) List<@NotBlank @Size(max = 500) String> deliverables) {}

    /**
     * The measure under a number; 0 for one that has none yet.
     *
     * @param year the plan's, for periods that leave it out
     */
    Measure measure(int no, FiscalYear year) {
        return new Measure(
                no,
                issueNo,
                orNone(itemCodes),
                title,
                orNone(steps),
                new Responsible(
                        orNone(responsibleUnits).stream()
                                .map(unit -> new ResponsibleUnit(
                                        unit.code(), unit.name().strip()))
                                .toList(),
                        Boolean.TRUE.equals(allUnits)),
                period == null ? null : period.period(year),
                monitoring,
                reporting == null
                        ? Reporting.notStatedYet()
                        : new Reporting(reporting.content(), reporting.frequency(), orNone(reporting.deliverables())),
                budget);
    }

    private static <T> List<T> orNone(List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }
}

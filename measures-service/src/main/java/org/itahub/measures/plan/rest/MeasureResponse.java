package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Period;
import org.itahub.measures.plan.domain.PeriodKind;
import org.itahub.measures.plan.domain.Reporting;
import org.itahub.measures.plan.domain.ReportingFrequency;
import org.itahub.measures.plan.domain.ResponsibleUnit;

/** A measure as it stands in the plan; what is not stated yet is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Measure")
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
        @Schema(description = "Baht") BigDecimal budget) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ResponsibleUnit")
    public record Unit(String code, String name) {
        static Unit of(ResponsibleUnit unit) {
            return new Unit(unit.code(), unit.name());
        }
    }

    /** First and last month, Gregorian. */
    @Schema(name = "Period")
    public record Span(
            PeriodKind kind,
            @Schema(examples = "2023-01") String from,
            @Schema(examples = "2023-03") String to) {
        static Span of(Period period) {
            return period == null
                    ? null
                    : new Span(
                            period.kind(), period.from().toString(), period.to().toString());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Reporting")
    public record Reported(String content, ReportingFrequency frequency, List<String> deliverables) {
        static Reported of(Reporting reporting) {
            return new Reported(reporting.content(), reporting.frequency(), reporting.deliverables());
        }
    }

    static MeasureResponse of(Measure measure) {
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
                measure.budget());
    }
}

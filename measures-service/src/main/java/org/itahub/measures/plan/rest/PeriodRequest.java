package org.itahub.measures.plan.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.plan.domain.Period;
import org.itahub.measures.plan.domain.PeriodKind;
import org.itahub.measures.plan.domain.PeriodPhrase;
import org.itahub.measures.plan.domain.PeriodReading;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/**
 * When a measure is carried out: either in words, or by kind with first and last month.
 *
 * @param from first month, Gregorian; the same as the last for one month or a due month
 */
@Schema(name = "PeriodRequest", description = "Either kind, from and to, or text alone")
record PeriodRequest(
        PeriodKind kind,

        @Pattern(regexp = PeriodRequest.MONTH) @Schema(examples = "2023-01")
        String from,

        @Pattern(regexp = PeriodRequest.MONTH) @Schema(examples = "2023-03")
        String to,

        @Size(max = 200) @Schema(description = "As agencies write it", examples = "ม.ค. - มี.ค. 66")
        String text) {
    static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";
    private static final Wording EITHER_OR = Wording.of(
            "ให้ระบุ text อย่างเดียว หรือระบุ kind, from และ to ให้ครบ",
            "Give text alone, or kind, from and to all together");

    /** @throws Problem 422 {@code measure-invalid}, with the reason and its place for words that are not understood */
    Period period(FiscalYear planYear) {
        if (text != null && kind == null && from == null && to == null) {
            return switch (PeriodPhrase.read(text, planYear)) {
                case PeriodReading.Understood understood -> understood.period();
                case PeriodReading.Refused refused ->
                    throw invalid("/period/text", refused.fault().code(), Wording.of(refused.th(), refused.en()));
            };
        }
        if (text != null || kind == null || from == null || to == null) {
            throw invalid("/period", "period-incomplete", EITHER_OR);
        }
        return new Period(kind, YearMonth.parse(from), YearMonth.parse(to));
    }

    private static Problem invalid(String pointer, String code, Wording message) {
        return Problem.of(MeasuresProblem.MEASURE_INVALID).with(List.of(new Fault(pointer, code, message)));
    }
}

package org.itahub.measures.reminders.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.itahub.measures.reminders.ReminderFilter;
import org.itahub.measures.reminders.ReminderState;
import org.itahub.measures.reminders.domain.Rung;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** The filters of the list, as a caller writes them. */
public class WantedReminders {
    @Parameter(description = "Fiscal year of the Buddhist era")
    @QueryParam("fiscalYear")
    String fiscalYear;

    @Parameter(description = "1 to 4")
    @QueryParam("quarter")
    String quarter;

    @Parameter(description = "SENT, ACKNOWLEDGED, ACTED_ON or SKIPPED")
    @QueryParam("state")
    String state;

    @Parameter(description = "Agency code")
    @QueryParam("agency")
    String agency;

    @Parameter(description = "Province, in Thai")
    @QueryParam("province")
    String province;

    @Parameter(description = "OPENED, DAYS_14_BEFORE, DAYS_7_BEFORE, DAYS_1_BEFORE, DAYS_1_AFTER or DAYS_7_AFTER")
    @QueryParam("rung")
    String rung;

    /** @throws Problem 400 that names the parameter and what it takes */
    ReminderFilter filter() {
        return new ReminderFilter(
                Optional.ofNullable(fiscalYear).map(WantedReminders::year),
                Optional.ofNullable(quarter)
                        .map(text -> Quarter.parse(text).orElseThrow(() -> invalid("quarter", "1, 2, 3, 4"))),
                Optional.ofNullable(state).map(text -> constant("state", text, ReminderState.values())),
                Optional.ofNullable(agency),
                Optional.ofNullable(province),
                Optional.ofNullable(rung).map(text -> constant("rung", text, Rung.values())));
    }

    private static FiscalYear year(String text) {
        try {
            return new FiscalYear(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            throw invalid("fiscalYear", FiscalYear.FIRST + " - " + FiscalYear.LAST);
        }
    }

    private static <E extends Enum<E>> E constant(String parameter, String text, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> invalid(
                        parameter, Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static Problem invalid(String parameter, String choice) {
        PlatformProblem type = PlatformProblem.INVALID_VALUE;
        return Problem.of(type, parameter)
                .with(List.of(new Fault(
                        parameter, type.code(), Wording.of("เลือกได้จาก " + choice, "must be one of " + choice))));
    }
}

package org.itahub.measures.deadlines.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.deadlines.domain.DueRule;
import org.itahub.measures.deadlines.domain.WorkingDayRule;

/**
 * The hub's rule, as it is set and as it is read.
 *
 * @param dayOfMonth of the month after the quarter
 * @param workingDayRule what becomes of a day on which offices are closed
 * @param daysUntilLocked how many days after the due date reports are still taken
 */
@Schema(examples = """
        {"dayOfMonth": 15, "workingDayRule": "NEXT_WORKING_DAY", "daysUntilLocked": 30}""")
record DeadlineRule(
        @NotNull @Min(DueRule.FIRST_DAY) @Max(DueRule.LAST_DAY)
        Integer dayOfMonth,

        @NotNull WorkingDayRule workingDayRule,

        @Schema(
                description =
                        "How many days after the due date reports are still taken. A locked quarter is not reminded "
                                + "of: with 6 or fewer, supervisor and province hear nothing of missing reports, with 0 the "
                                + "officer hears nothing after the due date")
        @NotNull
        @Min(0)
        @Max(DueRule.MOST_DAYS_UNTIL_LOCKED)
        Integer daysUntilLocked) {
    static DeadlineRule of(DueRule rule) {
        return new DeadlineRule(rule.dayOfMonth(), rule.workingDays(), rule.daysUntilLocked());
    }

    DueRule rule() {
        return new DueRule(dayOfMonth, workingDayRule, daysUntilLocked);
    }
}

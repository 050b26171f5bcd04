package org.itahub.assessment.calendar.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.calendar.YearCalendar;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;

/**
 * The windows of a year.
 *
 * @param set false for the usual calendar, where the hub has set no other
 */
@Schema(name = "AssessmentCalendar", examples = """
                {"fiscalYear": 2565, "set": false, "entry": {"first": "2022-03-01", "last": "2022-04-30"}, \
                "scoring": {"first": "2022-05-01", "last": "2022-05-31"}, \
                "explanation": {"first": "2022-06-01", "last": "2022-06-15"}, \
                "confirmation": {"first": "2022-06-16", "last": "2022-06-30"}, "announcement": "2022-08-01"}""")
public record CalendarResponse(
        @Schema(examples = "2565") int fiscalYear,
        boolean set,
        WindowEntry entry,
        WindowEntry scoring,
        WindowEntry explanation,
        WindowEntry confirmation,
        LocalDate announcement) {

    static CalendarResponse of(YearCalendar year) {
        AssessmentCalendar calendar = year.calendar();
        return new CalendarResponse(
                year.fiscalYear(),
                year.isSet(),
                WindowEntry.of(calendar.entry()),
                WindowEntry.of(calendar.scoring()),
                WindowEntry.of(calendar.explanation()),
                WindowEntry.of(calendar.confirmation()),
                calendar.announcement());
    }
}

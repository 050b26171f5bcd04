package org.itahub.assessment.calendar.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;

/** The windows of a year, each after the one before it. */
@Schema(name = "AssessmentCalendarRequest", examples = """
        {"entry": {"first": "2022-03-01", "last": "2022-04-30"},
         "scoring": {"first": "2022-05-01", "last": "2022-05-31"},
         "explanation": {"first": "2022-06-01", "last": "2022-06-15"},
         "confirmation": {"first": "2022-06-16", "last": "2022-06-30"},
         "announcement": "2022-08-01"}""")
public record CalendarRequest(
        @NotNull @Valid WindowEntry entry,
        @NotNull @Valid WindowEntry scoring,
        @NotNull @Valid WindowEntry explanation,
        @NotNull @Valid WindowEntry confirmation,
        @NotNull LocalDate announcement) {

    AssessmentCalendar toCalendar() {
        return new AssessmentCalendar(
                entry.toWindow(), scoring.toWindow(), explanation.toWindow(), confirmation.toWindow(), announcement);
    }
}

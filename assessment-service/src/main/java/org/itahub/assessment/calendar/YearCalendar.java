package org.itahub.assessment.calendar;

import org.itahub.assessment.calendar.domain.AssessmentCalendar;

/**
 * The calendar of a fiscal year.
 *
 * @param version counts its changes from 1; 0 for the usual calendar, which nobody has set
 */
public record YearCalendar(int fiscalYear, AssessmentCalendar calendar, long version) {

    /** Whether the hub has set it. */
    public boolean isSet() {
        return version > 0;
    }
}

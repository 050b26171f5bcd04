package org.itahub.measures.deadlines;

import org.itahub.measures.deadlines.domain.HolidayYear;

/** The holidays of a year as they are stored. */
public record StoredHolidays(HolidayYear year, long version) {}

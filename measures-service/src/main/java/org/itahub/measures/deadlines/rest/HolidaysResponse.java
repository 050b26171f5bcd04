package org.itahub.measures.deadlines.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.deadlines.domain.Holiday;
import org.itahub.measures.deadlines.domain.HolidayYear;

/**
 * The public holidays of a year.
 *
 * @param year calendar year of the Buddhist era
 */
@Schema(name = "Holidays")
record HolidaysResponse(@Schema(examples = "2571") int year, List<Holiday> holidays) {
    static HolidaysResponse of(HolidayYear year) {
        return new HolidaysResponse(year.year(), year.holidays());
    }
}

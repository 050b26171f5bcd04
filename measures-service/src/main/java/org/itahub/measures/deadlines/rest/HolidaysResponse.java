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
@Schema(name = "Holidays", examples = """
        {"year": 2566, "holidays": [{"day": "2023-01-01", "nameTh": "วันขึ้นปีใหม่", "nameEn": "New Year's Day",
         "kind": "FIXED"}, {"day": "2023-01-02", "nameTh": "วันหยุดชดเชยวันสิ้นปีและวันขึ้นปีใหม่",
         "nameEn": "Substitution for New Year's Eve and New Year's Day", "kind": "SUBSTITUTION"}]}""")
record HolidaysResponse(@Schema(examples = "2571") int year, List<Holiday> holidays) {
    static HolidaysResponse of(HolidayYear year) {
        return new HolidaysResponse(year.year(), year.holidays());
    }
}

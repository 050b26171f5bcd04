package org.itahub.measures.deadlines.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.deadlines.domain.Holiday;
import org.itahub.measures.deadlines.domain.HolidayKind;

/** The public holidays of a calendar year, as the cabinet announced them. */
@Schema(examples = """
        {"holidays": [{"day": "2028-04-13", "nameTh": "วันสงกรานต์", "nameEn": "Songkran Festival", "kind": "FIXED"},
                      {"day": "2028-04-14", "nameTh": "วันสงกรานต์", "nameEn": "Songkran Festival", "kind": "FIXED"},
                      {"day": "2028-04-15", "nameTh": "วันสงกรานต์", "nameEn": "Songkran Festival", "kind": "FIXED"},
                      {"day": "2028-04-17", "nameTh": "วันหยุดชดเชยวันสงกรานต์",
                       "nameEn": "Substitution for the Songkran Festival", "kind": "SUBSTITUTION"}]}""")
record HolidaysRequest(@NotNull @Size(max = 100) List<@Valid @NotNull Day> holidays) {
    /** A day on which government offices are closed. */
    @Schema(name = "HolidayRequest")
    record Day(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 300) String nameTh,
            @NotBlank @Size(max = 300) String nameEn,
            @NotNull HolidayKind kind) {}

    List<Holiday> days() {
        return holidays.stream()
                .map(given -> new Holiday(
                        given.day(), given.nameTh().strip(), given.nameEn().strip(), given.kind()))
                .toList();
    }
}

package org.itahub.measures.library.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.library.domain.ItemsOfYears;
import org.itahub.measures.library.domain.LibraryEntry;
import org.itahub.measures.plan.domain.ReportingFrequency;

/**
 * A suggested measure as the hub writes it.
 *
 * @param items the items that it treats, by the years of their codes; none for the indicator as a whole
 * @param period a Thai phrase without a year, such as ไตรมาสที่ 2: it holds in plans of any year
 */
@Schema(examples = """
        {"indicator": "4", "items": [{"firstYear": 2563, "lastYear": 2566, "codes": ["I20", "I21"]}],
         "titleTh": "ยืมทรัพย์สินผ่านแบบออนไลน์", "titleEn": "Borrow property by an online form",
         "steps": ["จัดทำแบบยืม", "แจ้งเวียน"], "units": ["กองคลัง"], "allUnits": false,
         "deliverables": ["แบบยืมออนไลน์"], "monitoring": "ผู้อำนวยการกองคลังตรวจทะเบียนทุกเดือน",
         "period": "ไตรมาสที่ 2", "reporting": "จำนวนรายการยืม", "frequency": "QUARTERLY"}""")
record LibraryEntryRequest(
        @NotBlank @Size(max = 20) String indicator,
        @Size(max = 20) List<@Valid @NotNull Years> items,
        @NotBlank @Size(max = 500) String titleTh,
        @NotBlank @Size(max = 500) String titleEn,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> steps,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> units,
        Boolean allUnits,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> deliverables,
        @NotBlank @Size(max = 4000) String monitoring,
        @NotBlank @Size(max = 200) String period,
        @NotBlank @Size(max = 4000) String reporting,
        @NotNull ReportingFrequency frequency) {

    @Schema(name = "ItemsOfYearsRequest")
    record Years(
            @Min(2500) @Max(2699) int firstYear,
            @Min(2500) @Max(2699) int lastYear,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 20) String> codes) {}

    LibraryEntry entry(String code) {
        return new LibraryEntry(
                code,
                indicator,
                orNone(items).stream()
                        .map(years -> new ItemsOfYears(years.firstYear(), years.lastYear(), years.codes()))
                        .toList(),
                titleTh,
                titleEn,
                steps,
                orNone(units),
                Boolean.TRUE.equals(allUnits),
                orNone(deliverables),
                monitoring,
                period,
                reporting,
                frequency);
    }

    private static <T> List<T> orNone(List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }
}

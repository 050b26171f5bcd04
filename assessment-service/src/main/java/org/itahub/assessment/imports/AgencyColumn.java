package org.itahub.assessment.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.imports.domain.Cells;

/** The columns of a list of agencies. */
enum AgencyColumn {
    CODE("code", "รหัสหน่วยงาน", "รหัส", "agency", "agencyCode"),
    NAME_TH("nameTh", "ชื่อหน่วยงาน", "ชื่อภาษาไทย", "ชื่อไทย"),
    NAME_EN("nameEn", "ชื่อภาษาอังกฤษ", "ชื่ออังกฤษ"),
    TYPE("type", "ประเภท", "ประเภทหน่วยงาน"),
    PROVINCE("province", "จังหวัด"),
    DISTRICT("district", "อำเภอ"),
    UNITS("units", "ส่วนงาน", "ส่วนราชการ");

    private final String field;
    private final Set<String> names;

    AgencyColumn(String field, String... others) {
        this.field = field;
        this.names = Set.of(Stream.concat(Stream.of(field), Arrays.stream(others))
                .map(Cells::plainHeader)
                .toArray(String[]::new));
    }

    /** As the API calls it, and as it stands in templates. */
    String field() {
        return field;
    }

    static Optional<AgencyColumn> named(String header) {
        String plain = Cells.plainHeader(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    /** The kind of agency by its code or its Thai name, short or long. */
    static Optional<AgencyType> type(String cell) {
        return switch (cell.replaceAll("\\s", "").toUpperCase(Locale.ROOT)) {
            case "PAO", "อบจ.", "อบจ", "องค์การบริหารส่วนจังหวัด" -> Optional.of(AgencyType.PAO);
            case "CITY_MUNICIPALITY", "ทน.", "เทศบาลนคร" -> Optional.of(AgencyType.CITY_MUNICIPALITY);
            case "TOWN_MUNICIPALITY", "ทม.", "เทศบาลเมือง" -> Optional.of(AgencyType.TOWN_MUNICIPALITY);
            case "SUBDISTRICT_MUNICIPALITY", "ทต.", "เทศบาลตำบล" -> Optional.of(AgencyType.SUBDISTRICT_MUNICIPALITY);
            case "SAO", "อบต.", "อบต", "องค์การบริหารส่วนตำบล" -> Optional.of(AgencyType.SAO);
            case "OTHER", "อื่นๆ", "รูปแบบพิเศษ" -> Optional.of(AgencyType.OTHER);
            default -> Optional.empty();
        };
    }
}

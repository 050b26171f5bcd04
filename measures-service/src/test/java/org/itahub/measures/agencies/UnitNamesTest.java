package org.itahub.measures.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {
    private static final Agency TOWN = agency(
            "เทศบาลตำบลบ้านใหม่",
            "สำนักปลัดเทศบาล",
            "กองคลังเทศบาลตำบลบ้านใหม่",
            "กองสาธารณสุขและสิ่งแวดล้อม",
            "กองการศึกษา ศาสนา และวัฒนธรรม",
            "กองช่าง",
            "กองช่าง สุขาภิบาล",
            "งานป้องกัน ภัย",
            "งานป้องกัน โรค");

    @ParameterizedTest
    @CsvSource({
        "สำนักปลัดเทศบาล, สำนักปลัดเทศบาล",
        "u5, กองช่าง",
        "สำนักปลัด, สำนักปลัดเทศบาล",
        "กองคลัง, กองคลังเทศบาลตำบลบ้านใหม่",
        "กองการศึกษา, กองการศึกษา ศาสนา และวัฒนธรรม",
        "กองช่าง, กองช่าง"
    })
    void a_unit_is_found_by_its_code_and_name_and_by_its_name_without_the_agencys_or_further_words(
            String written, String registered) {
        assertEquals(Optional.of(registered), UnitNames.find(TOWN, written).map(Agency.Unit::nameTh));
    }

    @ParameterizedTest
    @ValueSource(strings = {"กอง", "ก", "สำนักปลั", "กองสาธารณสุข", "กองการ", "งานป้องกัน", "กองคลังและพัสดุ", ""})
    void a_name_that_merely_begins_like_a_registered_one_or_like_two_names_none(String written) {
        assertEquals(Optional.empty(), UnitNames.find(TOWN, written));
    }

    @Test
    void a_name_that_two_units_have_names_neither() {
        assertEquals(Optional.empty(), UnitNames.find(agency("อบต.ทดสอบ", "กองคลัง", "กองคลัง"), "กองคลัง"));
    }

    private static Agency agency(String name, String... units) {
        List<Agency.Unit> registered = Stream.iterate(1, no -> no <= units.length, no -> no + 1)
                .map(no -> new Agency.Unit("u" + no, units[no - 1], null))
                .toList();
        return new Agency("2650101", name, name, "พิษณุโลก", registered);
    }
}

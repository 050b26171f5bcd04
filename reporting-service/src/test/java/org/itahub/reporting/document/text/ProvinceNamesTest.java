package org.itahub.reporting.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProvinceNamesTest {
    private static final int PROVINCES = 77;

    @Test
    void each_of_the_seventy_seven_has_an_english_name_of_its_own() throws IOException {
        List<String> thai = names();

        assertEquals(PROVINCES, thai.size());
        assertTrue(thai.stream().allMatch(Latin::hasThai));
        var english = thai.stream().map(ProvinceNames::english).collect(Collectors.toSet());
        assertEquals(PROVINCES, english.size());
        assertTrue(english.stream().allMatch(name -> name.matches("[A-Z][a-z]+( [A-Z][a-z]+)*")), english::toString);
    }

    @Test
    void provinces_are_named_in_the_language_of_the_document() {
        assertEquals("Phra Nakhon Si Ayutthaya Province", Language.ENGLISH.province("พระนครศรีอยุธยา"));
        assertEquals("Phitsanulok", Language.ENGLISH.provinceName("พิษณุโลก"));
        assertEquals("Bangkok", Language.ENGLISH.province("กรุงเทพมหานคร"));
        assertEquals("กรุงเทพมหานคร", Language.THAI.province("กรุงเทพมหานคร"));
        assertEquals("จังหวัดแพร่", Language.THAI.province("แพร่"));
    }

    @Test
    void a_name_that_is_no_provinces_stays_as_it_is() {
        assertEquals("ธนบุรี Province", Language.ENGLISH.province("ธนบุรี"));
    }

    private static List<String> names() throws IOException {
        try (var list = ProvinceNames.class.getResourceAsStream("/document/province-names.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("=")[0])
                    .toList();
        }
    }
}

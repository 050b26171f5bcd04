package org.itahub.measures.progress.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObstaclesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ไม่มี",
                " ไม่มี. ",
                "-",
                "ไม่มีปัญหา",
                "ไม่มีปัญหาอุปสรรค",
                "ไม่มีปัญหาและอุปสรรค",
                "ไม่มีปัญหา/อุปสรรค",
                "ไม่พบปัญหาอุปสรรคในการดำเนินงาน",
                "ไม่มีปัญหาอุปสรรคใด ๆ ในไตรมาสนี้",
                "None",
                "No obstacles."
            })
    void none_is_said_in_many_words(String text) {
        assertTrue(Obstacles.saysNone(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ไม่มีงบประมาณ",
                "ไม่มีผู้รับผิดชอบทะเบียน",
                "ไม่พบเอกสารของกองช่าง",
                "ปัญหาอุปสรรค",
                "ไม่มีปัญหา แต่ระบบล่าช้า",
                "no staff"
            })
    void a_lack_of_something_is_an_obstacle(String text) {
        assertFalse(Obstacles.saysNone(text));
    }

    @Test
    void a_code_stands_once_in_the_order_given() {
        assertEquals(
                List.of("OTHER", "BUDGET_LATE"),
                new Obstacles(" งบล่าช้า ", List.of("OTHER", "BUDGET_LATE", "OTHER")).codes());
        assertEquals("งบล่าช้า", new Obstacles(" งบล่าช้า ", null).text());
    }

    @Test
    void what_is_told_in_words_only_is_not_coded_for_the_unit() {
        Obstacles told = new Obstacles("งบประมาณมาช้า", List.of());

        assertEquals(told, told.settled());
    }
}

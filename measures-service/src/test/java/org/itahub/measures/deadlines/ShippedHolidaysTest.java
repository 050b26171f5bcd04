package org.itahub.measures.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The file of holidays by itself, without the service. */
class ShippedHolidaysTest {
    private static final List<String> FIXED = List.of(
            "--01-01", "--04-06", "--04-13", "--04-14", "--04-15", "--05-04", "--06-03", "--07-28", "--08-12",
            "--10-13", "--10-23", "--12-05", "--12-10", "--12-31");

    private final Map<LocalDate, String> kinds = new TreeMap<>();

    ShippedHolidaysTest() throws IOException {
        JsonNode file = new ObjectMapper()
                .readTree(ShippedHolidaysTest.class.getResourceAsStream("/holidays/thai-public-holidays.json"));
        for (JsonNode holiday : file.get("holidays")) {
            String before = kinds.put(
                    LocalDate.parse(holiday.get("day").asText()),
                    holiday.get("kind").asText());
            assertEquals(null, before);
        }
    }

    @Test
    void the_fixed_days_stand_in_every_year() {
        IntStream.rangeClosed(2023, 2027)
                .forEach(year -> FIXED.stream()
                        .map(MonthDay::parse)
                        .map(day -> day.atYear(year))
                        .forEach(day -> assertEquals("FIXED", kinds.get(day), day.toString())));
    }

    @Test
    void a_substitution_is_a_weekday_right_after_a_holiday_on_a_weekend() {
        kinds.forEach((day, kind) -> {
            if (kind.equals("SUBSTITUTION")) {
                assertTrue(!weekend(day), day.toString());
                assertTrue(
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(day::minusDays)
                                .anyMatch(before -> weekend(before)
                                        && (kinds.containsKey(before) || before.equals(LocalDate.of(2022, 12, 31)))),
                        day.toString());
            }
        });
    }

    @Test
    void every_holiday_on_a_weekend_is_followed_by_its_substitution() {
        kinds.keySet().stream()
                .filter(ShippedHolidaysTest::weekend)
                .filter(day -> day.isBefore(LocalDate.of(2027, 12, 25)))
                .forEach(day -> assertTrue(
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(day::plusDays)
                                .anyMatch(after -> "SUBSTITUTION".equals(kinds.get(after))),
                        day.toString()));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

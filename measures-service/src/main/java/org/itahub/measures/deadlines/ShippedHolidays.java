package org.itahub.measures.deadlines;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itahub.measures.deadlines.domain.Holiday;
import org.itahub.measures.deadlines.domain.HolidayYear;

/** The holidays that the service brings along; a year that the hub has already is left as it is. */
@ApplicationScoped
public class ShippedHolidays {
    private static final String FILE = "/holidays/thai-public-holidays.json";

    private final Holidays holidays;
    private final ObjectMapper mapper;

    ShippedHolidays(Holidays holidays, ObjectMapper mapper) {
        this.holidays = holidays;
        this.mapper = mapper;
    }

    /** The file's shape: a note to whoever reads it, and the days. */
    private record Shipped(List<String> note, List<Holiday> holidays) {}

    @Startup
    @Transactional
    void enter() throws IOException {
        try (InputStream file = ShippedHolidays.class.getResourceAsStream(FILE)) {
            Map<Integer, List<Holiday>> byYear = mapper.readValue(file, Shipped.class).holidays().stream()
                    .collect(Collectors.groupingBy(holiday -> HolidayYear.yearOf(holiday.day())));
            byYear.forEach((year, days) -> holidays.insert(new HolidayYear(year, days)));
        }
    }
}

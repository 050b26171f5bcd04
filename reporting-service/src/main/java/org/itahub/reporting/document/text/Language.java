package org.itahub.reporting.document.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.itahub.platform.thai.ThaiDates;

/** In which languages documents can be. Days are of the Buddhist era in Thai and of the common era in English. */
public enum Language {
    THAI("th") {
        @Override
        public String month(YearMonth month) {
            return ThaiDates.month(month);
        }
    },
    ENGLISH("en") {
        @Override
        public String month(YearMonth month) {
            return ENGLISH_MONTH.format(month);
        }
    };

    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As the query parameter {@code language} and {@code lang} of HTML name it. */
    public String code() {
        return code;
    }

    public static Optional<Language> parse(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** {@code มกราคม 2566}, {@code January 2023}. */
    public abstract String month(YearMonth month);

    /** {@code 15 มกราคม 2566}, {@code 15 January 2023}. */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }
}

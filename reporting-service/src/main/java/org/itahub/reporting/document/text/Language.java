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
    THAI("th", "th-TH", "หน้า", "ตาราง", "สารบัญ") {
        @Override
        public String month(YearMonth month) {
            return ThaiDates.month(month);
        }

        @Override
        public String province(String name) {
            return name.equals(BANGKOK) ? name : "จังหวัด" + name;
        }

        @Override
        public String provinceName(String name) {
            return name;
        }
    },
    ENGLISH("en", "en-GB", "Page", "Table", "Contents") {
        @Override
        public String month(YearMonth month) {
            return ENGLISH_MONTH.format(month);
        }

        @Override
        public String province(String name) {
            return name.equals(BANGKOK) ? provinceName(name) : provinceName(name) + " Province";
        }

        @Override
        public String provinceName(String name) {
            return ProvinceNames.english(name);
        }

        @Override
        public String shortDay(LocalDate day) {
            return SHORT_ENGLISH_DAY.format(day);
        }
    };

    private static final String BANGKOK = "กรุงเทพมหานคร";

    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT_ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final String code;
    private final String tag;
    private final String page;
    private final String table;
    private final String contents;

    Language(String code, String tag, String page, String table, String contents) {
        this.code = code;
        this.tag = tag;
        this.page = page;
        this.table = table;
        this.contents = contents;
    }

    /** In which a document is that names its language by this code; Thai where it names another. */
    public static Language of(String code) {
        return parse(code).orElse(THAI);
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

    /** With the country whose spelling it has, as PDF names it. */
    public String tag() {
        return tag;
    }

    /** What stands before the number of a page. */
    public String page() {
        return page;
    }

    /** What stands above a table of contents. */
    public String contents() {
        return contents;
    }

    /** The head of a column of tables' names. */
    public String table() {
        return table;
    }

    /** A province as it stands in a sentence: {@code จังหวัดพิษณุโลก}, {@code Phitsanulok Province}. @param name in Thai */
    public abstract String province(String name);

    /** Its name alone; one that the hub does not know stays as it is. @param name in Thai */
    public abstract String provinceName(String name);

    /** {@code มกราคม 2566}, {@code January 2023}. */
    public abstract String month(YearMonth month);

    /** {@code 15 มกราคม 2566}, {@code 15 January 2023}. */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** The same for a narrow column: {@code 15 Jan 2023}; Thai names of months are short enough. */
    public String shortDay(LocalDate day) {
        return day(day);
    }
}

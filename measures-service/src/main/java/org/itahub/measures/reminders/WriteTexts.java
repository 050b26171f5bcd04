package org.itahub.measures.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.reminders.domain.Standing;
import org.itahub.measures.reminders.domain.Step;
import org.itahub.platform.thai.ThaiDates;
import org.itahub.platform.thai.ThaiNumerals;

/** Writes what a recipient is told, as of the day on which it is sent. */
@ApplicationScoped
class WriteTexts {
    private final TextTemplates templates;

    WriteTexts(TextTemplates templates) {
        this.templates = templates;
    }

    Texts of(Step step, AgencyQuarter.Named agency, Standing standing, LocalDate today) {
        return new Texts(
                templates.message("th", step, thai(step, agency, standing, today)),
                templates.message("en", step, english(step, agency, standing, today)));
    }

    private Map<String, String> thai(Step step, AgencyQuarter.Named agency, Standing standing, LocalDate today) {
        Deadline deadline = standing.deadline();
        List<Integer> outstanding = standing.outstanding();
        Map<String, String> values = new HashMap<>();
        values.put("quarter", Integer.toString(standing.quarter().quarter().number()));
        values.put("year", standing.quarter().year().toString());
        values.put("opened", ThaiDates.longDate(opened(standing.quarter())));
        values.put("due", ThaiDates.longDate(deadline.dueDate()));
        values.put("last", ThaiDates.longDate(deadline.lockedFrom().minusDays(1)));
        values.put("when", thaiWhen(daysTo(deadline, today)));
        values.put("late", Long.toString(-daysTo(deadline, today)));
        values.put("planned", Integer.toString(standing.planned().size()));
        values.put("outstanding", Integer.toString(outstanding.size()));
        values.put("numbers", joined(outstanding, " และ "));
        values.replaceAll((place, value) -> ThaiNumerals.toThai(value));
        values.put("agency", agency.nameTh());
        values.put("post", templates.post(step.recipient(), agency.province()).th());
        return values;
    }

    private Map<String, String> english(Step step, AgencyQuarter.Named agency, Standing standing, LocalDate today) {
        Deadline deadline = standing.deadline();
        List<Integer> outstanding = standing.outstanding();
        Map<String, String> values = new HashMap<>();
        values.put("quarter", Integer.toString(standing.quarter().quarter().number()));
        values.put("year", standing.quarter().year().toString());
        values.put("opened", englishDate(opened(standing.quarter())));
        values.put("due", englishDate(deadline.dueDate()));
        values.put("last", englishDate(deadline.lockedFrom().minusDays(1)));
        values.put("when", englishWhen(daysTo(deadline, today)));
        values.put("late", englishDays(-daysTo(deadline, today)));
        values.put("planned", Integer.toString(standing.planned().size()));
        values.put("outstanding", Integer.toString(outstanding.size()));
        values.put("numbers", joined(outstanding, " and "));
        values.put("agency", agency.nameEn() == null ? agency.nameTh() : agency.nameEn());
        values.put("post", templates.post(step.recipient(), agency.province()).en());
        return values;
    }

    private static LocalDate opened(QuarterOf quarter) {
        return quarter.quarter().firstDay(quarter.year());
    }

    private static long daysTo(Deadline deadline, LocalDate today) {
        return ChronoUnit.DAYS.between(today, deadline.dueDate());
    }

    private static String thaiWhen(long days) {
        if (days <= 1) {
            return days == 1 ? "ในวันพรุ่งนี้" : "ในวันนี้";
        }
        return "ในอีก " + days + " วัน";
    }

    private static String englishWhen(long days) {
        if (days <= 1) {
            return days == 1 ? "tomorrow" : "today";
        }
        return "in " + englishDays(days);
    }

    private static String englishDays(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** Of the common era, as English readers take every date that does not say otherwise. */
    private static String englishDate(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getYear();
    }

    private static String joined(List<Integer> numbers, String and) {
        List<String> texts = numbers.stream().map(String::valueOf).toList();
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        return String.join(", ", texts.subList(0, texts.size() - 1)) + and + texts.getLast();
    }
}

package org.itahub.measures.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.itahub.embedded.test.EventContract;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.reminders.domain.Recipient;
import org.itahub.measures.reminders.domain.Rung;
import org.itahub.measures.reminders.domain.Standing;
import org.itahub.measures.reminders.domain.Step;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;

class ReminderTextsTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Step WEEK_BEFORE = new Step(Rung.DAYS_7_BEFORE, Recipient.AGENCY_OFFICER);

    private final TextTemplates templates = new TextTemplates();
    private final WriteTexts texts = new WriteTexts(templates);

    @Test
    void the_catalogues_example_is_what_the_templates_write() throws Exception {
        UUID id = UUID.fromString("3f0c5a52-6c8e-4d0a-9b1e-2a7f4f0d6e11");
        OffsetDateTime at = OffsetDateTime.parse("2023-01-09T08:00:00+07:00");
        AgencyQuarter quarter = quarter(Set.of(1, 2, 3));

        ReminderRaised raised = ReminderRaised.of(
                id,
                WEEK_BEFORE,
                quarter,
                templates.post(WEEK_BEFORE.recipient(), quarter.agency().province()),
                written(WEEK_BEFORE, "2023-01-09", Set.of(1, 2, 3)),
                new Links("https://measures.hub.example"),
                at.toInstant());

        assertEquals(
                JSON.readTree(EventContract.example(ReminderRaised.TYPE)),
                JSON.readTree(JSON.writeValueAsString(raised)));
    }

    @Test
    void every_step_has_its_words_in_both_languages_and_thai_ones_have_thai_digits() {
        for (Step step : Step.all()) {
            Texts written = written(step, "2023-01-09", Set.of());
            for (Texts.Message message : List.of(written.th(), written.en())) {
                assertFalse((message.subject() + message.body()).contains("{"), message::subject);
                assertFalse(message.subject().contains("\n"), message::subject);
            }
            assertFalse((written.th().subject() + written.th().body()).matches("(?s).*[0-9].*"), written.th()::body);
            assertTrue(written.th().body().startsWith("เรียน "), written.th()::body);
        }
    }

    @Test
    void one_that_goes_out_late_says_how_many_days_are_really_left() {
        assertTrue(written(WEEK_BEFORE, "2023-01-12", Set.of()).th().subject().endsWith("ในอีก ๔ วัน"));
        Step dayBefore = new Step(Rung.DAYS_1_BEFORE, Recipient.AGENCY_OFFICER);
        assertTrue(written(dayBefore, "2023-01-15", Set.of()).th().subject().endsWith("ในวันพรุ่งนี้"));
        assertTrue(written(dayBefore, "2023-01-15", Set.of()).en().subject().endsWith("due tomorrow"));
        assertTrue(written(dayBefore, "2023-01-16", Set.of()).th().subject().endsWith("ในวันนี้"));
        Step after = new Step(Rung.DAYS_1_AFTER, Recipient.AGENCY_OFFICER);
        assertTrue(written(after, "2023-01-17", Set.of()).en().subject().endsWith("overdue, 1 day"));
        assertTrue(written(after, "2023-01-19", Set.of()).th().subject().endsWith("๓ วัน"));
    }

    @Test
    void english_dates_are_of_the_common_era_and_only_fiscal_years_of_the_buddhist_which_they_say() {
        for (Step step : Step.all()) {
            Texts.Message english = written(step, "2023-01-09", Set.of()).en();
            String text = english.subject() + "\n" + english.body();

            assertFalse(text.matches("(?s).*(January|February|October) 256.*"), text);
            assertTrue(text.matches("(?s).* (January|February|October) 202[23].*"), text);
            assertTrue(text.contains("fiscal year 2566 (B.E.)"), text);
        }
    }

    @Test
    void the_province_is_addressed_by_its_post_and_told_which_agency() {
        Texts written = written(new Step(Rung.DAYS_7_AFTER, Recipient.PROVINCE), "2023-01-23", Set.of());

        assertTrue(written.th().body().startsWith("เรียน ท้องถิ่นจังหวัดพิษณุโลก\n"));
        assertTrue(written.th().subject().startsWith("องค์การบริหารส่วนจังหวัดพิษณุโลก "));
    }

    private Texts written(Step step, String today, Set<Integer> submitted) {
        AgencyQuarter quarter = quarter(submitted);
        return texts.of(step, quarter.agency(), quarter.standing(), LocalDate.parse(today));
    }

    private static AgencyQuarter quarter(Set<Integer> submitted) {
        return new AgencyQuarter(
                new AgencyQuarter.Named(
                        "2650101",
                        "องค์การบริหารส่วนจังหวัดพิษณุโลก",
                        "Phitsanulok Provincial Administrative Organization",
                        "พิษณุโลก"),
                new Standing(
                        new QuarterOf(new FiscalYear(2566), Quarter.Q1),
                        new Deadline(LocalDate.parse("2023-01-16"), LocalDate.parse("2023-02-16")),
                        OffsetDateTime.parse("2022-11-01T09:00:00+07:00").toInstant(),
                        Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                        submitted),
                Set.of());
    }
}

package org.itahub.measures.deadlines.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;

class GrantsTest {
    private static final QuarterOf Q1 = new QuarterOf(new FiscalYear(2566), Quarter.Q1);
    private static final LocalDate ORDINARY = LocalDate.of(2023, 1, 16);
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final Instant NOW = Instant.parse("2023-02-20T03:00:00Z");

    @Test
    void an_extension_is_later_than_the_ordinary_due_date() {
        assertEquals(new Extension.Extending.NotLater(ORDINARY), extend(ORDINARY, TODAY));
        assertEquals(new Extension.Extending.NotLater(ORDINARY), extend(ORDINARY.minusDays(1), TODAY));
        assertEquals(
                new Extension.Extending.Extended(new Extension(Q1, ORDINARY.plusDays(1), "น้ำท่วม")),
                extend(ORDINARY.plusDays(1), TODAY));
    }

    @Test
    void an_extension_is_not_over_when_it_is_given() {
        LocalDate until = LocalDate.of(2023, 1, 31);

        assertInstanceOf(Extension.Extending.Extended.class, extend(until, until));
        assertEquals(new Extension.Extending.Past(until.plusDays(1)), extend(until, until.plusDays(1)));
    }

    @Test
    void an_extension_reaches_half_a_year_at_most() {
        LocalDate last = ORDINARY.plusDays(180);

        assertInstanceOf(Extension.Extending.Extended.class, extend(last, TODAY));
        assertEquals(new Extension.Extending.TooFar(last), extend(last.plusDays(1), TODAY));
        assertEquals(new Extension.Extending.TooFar(last), extend(LocalDate.MAX, TODAY));
    }

    @Test
    void a_reopening_ends_in_the_future_and_within_ninety_days() {
        Instant latest = NOW.plus(Reopening.LONGEST);

        assertEquals(new Reopening.Opening.UntilOutside(latest), reopen("ลาป่วย", NOW));
        assertEquals(new Reopening.Opening.UntilOutside(latest), reopen("ลาป่วย", latest.plusMillis(1)));
        assertInstanceOf(Reopening.Opening.Opened.class, reopen("ลาป่วย", latest));
        assertEquals(
                new Reopening.Opening.Opened(new Reopening(Q1, List.of(3), "ลาป่วย", NOW.plusSeconds(1))),
                reopen(" ลาป่วย ", NOW.plusSeconds(1)));
    }

    @Test
    void a_reopening_names_its_reason() {
        assertEquals(new Reopening.Opening.ReasonMissing(), reopen(null, NOW.plusSeconds(1)));
        assertEquals(new Reopening.Opening.ReasonMissing(), reopen(" ", NOW.plusSeconds(1)));
    }

    private static Extension.Extending extend(LocalDate until, LocalDate today) {
        return Extension.of(Q1, until, " น้ำท่วม ", new DueDay(ORDINARY, ORDINARY, List.of()), today);
    }

    private static Reopening.Opening reopen(String reason, Instant until) {
        return Reopening.of(Q1, List.of(3), reason, until, NOW);
    }
}

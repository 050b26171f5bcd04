package org.itahub.measures.reminders.domain;

import static org.itahub.measures.reminders.domain.Walk.LADDER;
import static org.itahub.measures.reminders.domain.Walk.MEASURES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.DueRule;
import org.itahub.measures.deadlines.domain.OfficeCalendar;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.deadlines.domain.WorkingDayRule;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

class LadderPropertyTest {
    private static final DueRule RULE = new DueRule(15, WorkingDayRule.NEXT_WORKING_DAY, 30);
    private static final OfficeCalendar NO_HOLIDAYS = new OfficeCalendar(List.of());

    /** A year as it may go: when the plan comes, reports come and go, a deadline moves, the hub is down. */
    private record Course(
            FiscalYear year,
            Instant published,
            List<Instant> reported,
            Instant moved,
            int movedBy,
            int longestGapHours) {
        static Course of(RandomGenerator random, int year) {
            FiscalYear fiscalYear = new FiscalYear(year);
            Instant start = fiscalYear
                    .firstDay()
                    .minusDays(30)
                    .atStartOfDay(BangkokTime.ZONE)
                    .toInstant();
            List<Instant> reported = new ArrayList<>();
            for (int i = 0; i < MEASURES.size() * Quarter.values().length; i++) {
                reported.add(start.plus(Duration.ofHours(random.nextInt(24 * 500))));
            }
            return new Course(
                    fiscalYear,
                    start.plus(Duration.ofHours(random.nextInt(24 * 420))),
                    reported,
                    start.plus(Duration.ofHours(random.nextInt(24 * 500))),
                    random.nextInt(-5, 40),
                    random.nextInt(1, 24 * 40));
        }

        Standing at(Quarter quarter, Instant now) {
            LocalDate rule =
                    RULE.dueDay(new QuarterOf(year, quarter), NO_HOLIDAYS).date();
            LocalDate due = now.isBefore(moved) ? rule : rule.plusDays(movedBy);
            Set<Integer> submitted = new HashSet<>();
            for (int measure : MEASURES) {
                Instant at = reported.get(quarter.ordinal() * MEASURES.size() + measure - 1);
                if (!now.isBefore(at)) {
                    submitted.add(measure);
                }
            }
            return new Standing(
                    Walk.quarter(year.value(), quarter),
                    new Deadline(due, due.plusDays(31)),
                    published,
                    MEASURES,
                    submitted);
        }
    }

    @Property
    void every_rung_of_every_recipient_is_in_the_ledger_once_and_never_sent_after_it_lost_its_meaning(
            @ForAll long seed, @ForAll @IntRange(min = 2560, max = 2575) int year) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Course course = Course.of(random, year);
        for (Quarter quarter : Quarter.values()) {
            Walk walk = new Walk(now -> course.at(quarter, now));
            Instant end = course.year()
                    .lastDay()
                    .plusDays(160)
                    .atStartOfDay(BangkokTime.ZONE)
                    .toInstant();
            for (Instant now = course.published(); now.isBefore(end); now = now.plus(gap(random, course))) {
                walk.look(now);
            }
            walk.look(end);

            assertEquals(new HashSet<>(Step.all()), walk.ledger.keySet());
            walk.ledger.values().stream()
                    .filter(entry -> entry.decision() instanceof Decision.Send)
                    .forEach(LadderPropertyTest::worthSending);
        }
    }

    @Property
    void looking_when_the_ladder_says_so_and_a_deadline_moves_gives_the_same_ledger_as_looking_every_hour(
            @ForAll long seed, @ForAll @IntRange(min = 2560, max = 2575) int year) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Course course = Course.of(random, year);
        Quarter quarter = Quarter.values()[random.nextInt(4)];
        Walk hourly = new Walk(now -> course.at(quarter, now));
        Walk asked = new Walk(now -> course.at(quarter, now));
        Instant start = course.published()
                .atZone(BangkokTime.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(BangkokTime.ZONE)
                .toInstant();
        Instant end = course.year()
                .lastDay()
                .plusDays(160)
                .atStartOfDay(BangkokTime.ZONE)
                .toInstant();

        Instant look = start;
        for (Instant now = start; now.isBefore(end); now = now.plus(Duration.ofHours(1))) {
            hourly.look(now);
            if (!now.isBefore(look) || now.equals(course.moved())) {
                asked.look(now);
                look = LADDER.next(course.at(quarter, now), asked.ledger.keySet(), now)
                        .orElse(end);
            }
        }

        assertEquals(hourly.texts(), asked.texts());
    }

    private static Duration gap(RandomGenerator random, Course course) {
        boolean down = random.nextInt(20) == 0;
        return Duration.ofMinutes(down ? random.nextInt(1, 60 * course.longestGapHours() + 1) : 60);
    }

    private static void worthSending(Walk.Entry entry) {
        Standing standing = entry.standing();
        Rung rung = entry.decision().step().rung();
        LocalDate today = BangkokTime.day(entry.at());
        LocalDate due = standing.deadline().dueDate();
        assertFalse(entry.at().isBefore(LADDER.moment(rung, standing)), entry::text);
        assertFalse(standing.outstanding().isEmpty(), entry::text);
        assertTrue(today.isBefore(standing.deadline().lockedFrom()), entry::text);
        switch (rung) {
            case OPENED -> assertTrue(today.isBefore(due.minusDays(13)), entry::text);
            case DAYS_14_BEFORE -> assertTrue(today.isBefore(due.minusDays(6)), entry::text);
            case DAYS_7_BEFORE -> assertTrue(today.isBefore(due), entry::text);
            case DAYS_1_BEFORE -> assertFalse(today.isAfter(due), entry::text);
            case DAYS_1_AFTER -> assertTrue(today.isAfter(due), entry::text);
            case DAYS_7_AFTER -> assertTrue(today.isAfter(due.plusDays(6)), entry::text);
        }
    }
}

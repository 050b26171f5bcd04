package org.itahub.measures.reminders.domain;

import static org.itahub.measures.reminders.domain.Walk.LADDER;
import static org.itahub.measures.reminders.domain.Walk.MEASURES;
import static org.itahub.measures.reminders.domain.Walk.at;
import static org.itahub.measures.reminders.domain.Walk.due;
import static org.itahub.measures.reminders.domain.Walk.quarter;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.DueRule;
import org.itahub.measures.deadlines.domain.Holiday;
import org.itahub.measures.deadlines.domain.HolidayKind;
import org.itahub.measures.deadlines.domain.OfficeCalendar;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.deadlines.domain.WorkingDayRule;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final Instant EARLY = at("2022-09-01T10:00");
    private static final Standing FIRST_QUARTER =
            new Standing(quarter(2566, Quarter.Q1), due("2023-01-16"), EARLY, MEASURES, Set.of());

    @Test
    void a_quarter_that_nobody_reports_climbs_every_rung_at_eight() {
        Walk walk = Walk.through(FIRST_QUARTER);

        everyMinute(walk, at("2022-09-30T00:00"), at("2023-02-28T00:00"));

        assertEquals(
                List.of(
                        "2022-10-01T08:00 OPENED AGENCY_OFFICER sent",
                        "2023-01-02T08:00 DAYS_14_BEFORE AGENCY_OFFICER sent",
                        "2023-01-09T08:00 DAYS_7_BEFORE AGENCY_OFFICER sent",
                        "2023-01-15T08:00 DAYS_1_BEFORE AGENCY_OFFICER sent",
                        "2023-01-17T08:00 DAYS_1_AFTER AGENCY_OFFICER sent",
                        "2023-01-23T08:00 DAYS_7_AFTER SUPERVISOR sent",
                        "2023-01-23T08:00 DAYS_7_AFTER PROVINCE sent"),
                walk.texts());
    }

    @Test
    void a_whole_fiscal_year_with_a_leap_day_and_its_turn_is_climbed_quarter_by_quarter() {
        DueRule rule = new DueRule(15, WorkingDayRule.NEXT_WORKING_DAY, 30);
        OfficeCalendar songkran = new OfficeCalendar(Stream.of("2024-04-15", "2024-04-16")
                .map(day -> new Holiday(LocalDate.parse(day), "สงกรานต์", "Songkran", HolidayKind.FIXED))
                .toList());
        FiscalYear year = new FiscalYear(2567);
        List<Walk> walks = new ArrayList<>();
        for (Quarter quarter : Quarter.values()) {
            LocalDate dueDate =
                    rule.dueDay(new QuarterOf(year, quarter), songkran).date();
            walks.add(Walk.through(new Standing(
                    quarter(2567, quarter),
                    new Deadline(dueDate, dueDate.plusDays(31)),
                    at("2023-09-20T10:00"),
                    MEASURES,
                    Set.of())));
        }

        for (Walk walk : walks) {
            everyHour(walk, at("2023-09-01T00:00"), at("2024-12-01T00:00"));
        }

        assertEquals(
                List.of("2023-10-01", "2024-01-01", "2024-01-08", "2024-01-14", "2024-01-16", "2024-01-22"),
                days(walks.get(0)));
        assertEquals(
                List.of("2024-01-01", "2024-04-03", "2024-04-10", "2024-04-16", "2024-04-18", "2024-04-24"),
                days(walks.get(1)));
        assertEquals(
                List.of("2024-04-01", "2024-07-01", "2024-07-08", "2024-07-14", "2024-07-16", "2024-07-22"),
                days(walks.get(2)));
        assertEquals(
                List.of("2024-07-01", "2024-10-01", "2024-10-08", "2024-10-14", "2024-10-16", "2024-10-22"),
                days(walks.get(3)));
    }

    @Test
    void seven_days_before_the_seventh_of_march_is_the_leap_day() {
        Standing extended = new Standing(quarter(2567, Quarter.Q1), due("2024-03-07"), EARLY, MEASURES, Set.of());

        assertEquals(at("2024-02-29T08:00"), LADDER.moment(Rung.DAYS_7_BEFORE, extended));
    }

    @Test
    void nothing_is_sent_a_minute_before_its_moment() {
        Walk walk = Walk.through(FIRST_QUARTER).look(at("2022-10-01T07:59"));

        assertEquals(List.of(), walk.texts());
    }

    @Test
    void after_three_days_of_downtime_the_latest_rung_is_sent_and_the_overtaken_one_recorded() {
        Walk walk = Walk.through(FIRST_QUARTER).look(at("2022-10-01T08:00"));

        walk.look(at("2023-01-09T08:01"));

        assertEquals(
                List.of(
                        "2022-10-01T08:00 OPENED AGENCY_OFFICER sent",
                        "2023-01-09T08:01 DAYS_14_BEFORE AGENCY_OFFICER OVERTAKEN",
                        "2023-01-09T08:01 DAYS_7_BEFORE AGENCY_OFFICER sent"),
                walk.texts());
    }

    @Test
    void the_day_before_is_still_worth_saying_on_the_due_day_but_not_after_it() {
        Walk onTheDay = Walk.through(FIRST_QUARTER).look(at("2023-01-16T23:59"));
        Walk justAfter = Walk.through(FIRST_QUARTER).look(at("2023-01-17T00:00"));

        assertEquals(
                "2023-01-16T23:59 DAYS_1_BEFORE AGENCY_OFFICER sent",
                onTheDay.texts().getLast());
        assertEquals(
                "2023-01-17T00:00 DAYS_1_BEFORE AGENCY_OFFICER OVERTAKEN",
                justAfter.texts().getLast());
    }

    @Test
    void the_last_rung_is_sent_until_the_quarter_is_closed() {
        Walk lastEvening = Walk.through(FIRST_QUARTER).look(at("2023-02-15T23:59"));
        Walk closed = Walk.through(FIRST_QUARTER).look(at("2023-02-16T00:00"));

        assertEquals(
                "2023-02-15T23:59 DAYS_7_AFTER PROVINCE sent",
                lastEvening.texts().getLast());
        assertEquals(
                "2023-02-16T00:00 DAYS_7_AFTER PROVINCE LOCKED", closed.texts().getLast());
        assertEquals(
                "2023-02-16T00:00 DAYS_1_AFTER AGENCY_OFFICER LOCKED",
                closed.texts().get(4));
    }

    @Test
    void after_a_week_of_downtime_the_officer_is_told_as_well_as_supervisor_and_province() {
        Walk walk = Walk.through(FIRST_QUARTER).look(at("2023-01-16T08:00"));

        walk.look(at("2023-01-25T10:00"));

        assertEquals(
                List.of(
                        "2023-01-25T10:00 DAYS_1_AFTER AGENCY_OFFICER sent",
                        "2023-01-25T10:00 DAYS_7_AFTER SUPERVISOR sent",
                        "2023-01-25T10:00 DAYS_7_AFTER PROVINCE sent"),
                walk.texts().subList(4, 7));
    }

    @Test
    void a_lock_before_the_seventh_day_after_leaves_supervisor_and_province_unreminded() {
        LocalDate due = LocalDate.parse("2023-01-16");
        Walk sixDays = new Walk(now -> lockedAfter(due, 6));
        Walk sevenDays = new Walk(now -> lockedAfter(due, 7));

        everyHour(sixDays, at("2022-10-01T00:00"), at("2023-02-28T00:00"));
        everyHour(sevenDays, at("2022-10-01T00:00"), at("2023-02-28T00:00"));

        assertEquals(
                "2023-01-23T08:00 DAYS_7_AFTER PROVINCE LOCKED", sixDays.texts().getLast());
        assertEquals(
                "2023-01-23T08:00 DAYS_7_AFTER PROVINCE sent", sevenDays.texts().getLast());
    }

    private static Standing lockedAfter(LocalDate due, int days) {
        return new Standing(
                quarter(2566, Quarter.Q1), new Deadline(due, due.plusDays(days + 1L)), EARLY, MEASURES, Set.of());
    }

    @Test
    void a_plan_published_later_than_a_rungs_day_is_not_reminded_of_it() {
        Standing late =
                new Standing(quarter(2566, Quarter.Q1), due("2023-01-16"), at("2023-01-09T17:00"), MEASURES, Set.of());
        Walk walk = Walk.through(late).look(at("2023-01-09T17:01"));

        assertEquals(
                List.of(
                        "2023-01-09T17:01 OPENED AGENCY_OFFICER PLAN_LATER",
                        "2023-01-09T17:01 DAYS_14_BEFORE AGENCY_OFFICER PLAN_LATER",
                        "2023-01-09T17:01 DAYS_7_BEFORE AGENCY_OFFICER sent"),
                walk.texts());
    }

    @Test
    void a_quarter_that_is_wholly_reported_is_recorded_as_answered() {
        Standing reported =
                new Standing(quarter(2566, Quarter.Q1), due("2023-01-16"), EARLY, MEASURES, Set.of(1, 2, 3, 9));
        Walk walk = Walk.through(reported).look(at("2022-10-01T08:00"));

        assertEquals(List.of("2022-10-01T08:00 OPENED AGENCY_OFFICER ANSWERED"), walk.texts());
    }

    @Test
    void a_report_that_is_returned_after_all_was_answered_is_reminded_of_by_the_next_rung() {
        Walk walk = new Walk(now -> new Standing(
                quarter(2566, Quarter.Q1),
                due("2023-01-16"),
                EARLY,
                MEASURES,
                now.isBefore(at("2023-01-05T00:00")) ? MEASURES : Set.of(1, 3)));

        walk.look(at("2023-01-02T08:00")).look(at("2023-01-09T08:00"));

        assertEquals(
                List.of(
                        "2023-01-02T08:00 OPENED AGENCY_OFFICER OVERTAKEN",
                        "2023-01-02T08:00 DAYS_14_BEFORE AGENCY_OFFICER ANSWERED",
                        "2023-01-09T08:00 DAYS_7_BEFORE AGENCY_OFFICER sent"),
                walk.texts());
        assertEquals(
                List.of(2),
                walk.ledger
                        .get(new Step(Rung.DAYS_7_BEFORE, Recipient.AGENCY_OFFICER))
                        .standing()
                        .outstanding());
    }

    @Test
    void an_extension_moves_the_rungs_to_come_and_repeats_none() {
        Walk walk = new Walk(now -> new Standing(
                quarter(2566, Quarter.Q1),
                now.isBefore(at("2023-01-10T12:00")) ? due("2023-01-16") : due("2023-02-07"),
                EARLY,
                MEASURES,
                Set.of()));

        everyHour(walk, at("2022-10-01T00:00"), at("2023-03-31T00:00"));

        assertEquals(
                List.of("2022-10-01", "2023-01-02", "2023-01-09", "2023-02-06", "2023-02-08", "2023-02-14"),
                days(walk));
    }

    @Test
    void the_next_look_is_at_the_next_rung_but_daily_once_the_quarter_has_opened() {
        List<Step> none = List.of();
        List<Step> opened = List.of(new Step(Rung.OPENED, Recipient.AGENCY_OFFICER));
        List<Step> allButOne = Step.all().subList(0, Step.all().size() - 1);

        assertEquals(Optional.of(at("2022-10-01T08:00")), LADDER.next(FIRST_QUARTER, none, at("2022-08-01T00:00")));
        assertEquals(Optional.of(at("2022-10-02T08:00")), LADDER.next(FIRST_QUARTER, opened, at("2022-10-01T08:00")));
        assertEquals(Optional.of(at("2023-01-02T08:00")), LADDER.next(FIRST_QUARTER, opened, at("2023-01-01T09:00")));
        assertEquals(
                Optional.of(at("2023-01-23T08:00")), LADDER.next(FIRST_QUARTER, allButOne, at("2023-01-23T08:00")));
        assertEquals(Optional.empty(), LADDER.next(FIRST_QUARTER, Step.all(), at("2023-01-23T08:00")));
    }

    @Test
    void each_recipient_answers_to_a_role_of_the_hub() {
        assertEquals(
                List.of("agency-officer", "agency-approver", "hub-officer"),
                List.of(Recipient.values()).stream().map(Recipient::role).toList());
    }

    private static List<String> days(Walk walk) {
        return walk.texts().stream()
                .map(text -> text.substring(0, 10))
                .distinct()
                .toList();
    }

    private static void everyMinute(Walk walk, Instant from, Instant to) {
        every(Duration.ofMinutes(1), walk, from, to);
    }

    private static void everyHour(Walk walk, Instant from, Instant to) {
        every(Duration.ofHours(1), walk, from, to);
    }

    private static void every(Duration step, Walk walk, Instant from, Instant to) {
        for (Instant now = from; now.isBefore(to); now = now.plus(step)) {
            walk.look(now);
        }
    }
}

package org.itahub.measures.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.reminders.domain.Decision;
import org.itahub.measures.reminders.domain.Ladder;
import org.itahub.measures.reminders.domain.Standing;
import org.itahub.measures.reminders.domain.Step;
import org.itahub.platform.events.Topics;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;

/**
 * Fiscal year 2567 day by day through the job and the database, from before its plans until its last ladder is climbed,
 * well into the next year; 29 February 2024 lies in it. What the ledger then says is what the ladder says by itself.
 */
@HubTest
class ReminderYearTest {
    private static final FiscalYear YEAR = new FiscalYear(2567);
    private static final Ladder LADDER = new Ladder(LocalTime.of(8, 0), BangkokTime.ZONE);
    private static final List<LocalTime> LOOKS = List.of(LocalTime.of(8, 0), LocalTime.of(20, 0));
    private static final Set<Integer> MEASURES = Set.of(1, 2, 3);

    /** When reports are due, Songkran and the holidays of October being in their way. */
    private static final Map<Quarter, LocalDate> DUE = Map.of(
            Quarter.Q1, LocalDate.parse("2024-01-15"),
            Quarter.Q2, LocalDate.parse("2024-04-17"),
            Quarter.Q3, LocalDate.parse("2024-07-15"),
            Quarter.Q4, LocalDate.parse("2024-10-15"));

    /** A report as an agency hands it in, at noon. */
    private record Report(LocalDate day, Quarter quarter, int measure) {
        static Stream<Report> all(String day, Quarter quarter) {
            return MEASURES.stream().map(measure -> new Report(LocalDate.parse(day), quarter, measure));
        }
    }

    /** An agency and its year. */
    private record Course(String code, LocalDate published, LocalDate extended, LocalDate until, List<Report> reports) {
        static Course silent(String published) {
            return new Course(Given.publishedPlan(), LocalDate.parse(published), null, null, List.of());
        }

        Standing at(Quarter quarter, Instant now) {
            boolean longer = extended != null && quarter == Quarter.Q1 && !now.isBefore(noon(extended));
            LocalDate due = longer ? until : DUE.get(quarter);
            Set<Integer> submitted = new HashSet<>();
            reports.stream()
                    .filter(report -> report.quarter() == quarter && !now.isBefore(noon(report.day())))
                    .forEach(report -> submitted.add(report.measure()));
            return new Standing(
                    new QuarterOf(YEAR, quarter),
                    new Deadline(due, due.plusDays(31)),
                    noon(published),
                    MEASURES,
                    submitted);
        }
    }

    @Test
    void every_rung_is_climbed_on_its_day_and_once_for_each_recipient() {
        Course silent = Course.silent("2023-09-20");
        Course publishedOnTheLeapDay = Course.silent("2024-02-29");
        Course extended = new Course(
                Given.publishedPlan(),
                LocalDate.parse("2023-09-20"),
                LocalDate.parse("2024-01-05"),
                LocalDate.parse("2024-03-07"),
                List.of());
        Course reporting = new Course(
                Given.publishedPlan(),
                LocalDate.parse("2023-10-15"),
                null,
                null,
                Stream.of(
                                Report.all("2023-12-20", Quarter.Q1),
                                Stream.of(new Report(LocalDate.parse("2024-02-29"), Quarter.Q2, 1)),
                                Report.all("2024-04-17", Quarter.Q2),
                                Report.all("2024-07-17", Quarter.Q3))
                        .flatMap(reports -> reports)
                        .toList());
        List<Course> courses = List.of(silent, publishedOnTheLeapDay, extended, reporting);
        courses.forEach(course -> Reminding.sql().update("""
                UPDATE measures_plan SET fiscal_year = 2567, state = 'SUBMITTED', published_at = NULL
                WHERE agency_code = ?""", course.code()));

        for (LocalDate day = LocalDate.parse("2023-09-01");
                day.isBefore(LocalDate.parse("2024-12-01"));
                day = day.plusDays(1)) {
            Reminding.runAt(day + "T08:00");
            for (Course course : courses) {
                atNoon(day, course);
            }
            Reminding.runAt(day + "T20:00");
        }

        for (Course course : courses) {
            for (Quarter quarter : Quarter.values()) {
                assertEquals(asTheLadderSays(course, quarter), stored(course, quarter), course + " " + quarter);
            }
            List<String> sent = Reminding.sql()
                    .query(
                            "SELECT id::text FROM reminder WHERE agency_code = ? AND skipped IS NULL ORDER BY 1",
                            row -> row.getString(1),
                            course.code());
            assertEquals(
                    sent,
                    KafkaEvents.await(Topics.REMINDERS, course.code(), ReminderRaised.TYPE, sent.size()).stream()
                            .map(KafkaEvents.Seen::id)
                            .sorted()
                            .toList());
        }
        assertEquals(
                List.of(
                        "2024-07-01 OPENED AGENCY_OFFICER sent",
                        "2024-10-01 DAYS_14_BEFORE AGENCY_OFFICER sent",
                        "2024-10-08 DAYS_7_BEFORE AGENCY_OFFICER sent",
                        "2024-10-14 DAYS_1_BEFORE AGENCY_OFFICER sent",
                        "2024-10-16 DAYS_1_AFTER AGENCY_OFFICER sent",
                        "2024-10-22 DAYS_7_AFTER PROVINCE sent",
                        "2024-10-22 DAYS_7_AFTER SUPERVISOR sent"),
                stored(silent, Quarter.Q4));
        assertEquals(
                "2023-10-01 OPENED AGENCY_OFFICER sent",
                stored(silent, Quarter.Q1).getFirst());
        assertEquals(
                List.of(
                        "2023-10-01 OPENED AGENCY_OFFICER sent",
                        "2024-01-01 DAYS_14_BEFORE AGENCY_OFFICER sent",
                        "2024-02-29 DAYS_7_BEFORE AGENCY_OFFICER sent",
                        "2024-03-06 DAYS_1_BEFORE AGENCY_OFFICER sent",
                        "2024-03-08 DAYS_1_AFTER AGENCY_OFFICER sent",
                        "2024-03-14 DAYS_7_AFTER PROVINCE sent",
                        "2024-03-14 DAYS_7_AFTER SUPERVISOR sent"),
                stored(extended, Quarter.Q1));
        assertEquals(
                "2024-02-29 OPENED AGENCY_OFFICER PLAN_LATER",
                stored(publishedOnTheLeapDay, Quarter.Q2).getFirst());
    }

    private static void atNoon(LocalDate day, Course course) {
        if (day.equals(course.published())) {
            Reminding.sql()
                    .update(
                            "UPDATE measures_plan SET state = 'PUBLISHED', published_at = ? WHERE agency_code = ?",
                            Watches.at(noon(day)),
                            course.code());
        }
        if (day.equals(course.extended())) {
            Given.as(Tokens.province(Given.PROVINCE))
                    .body(Map.of(
                            "fiscalYear",
                            2567,
                            "quarter",
                            1,
                            "until",
                            course.until().toString(),
                            "reason",
                            "น้ำท่วม"))
                    .post("/api/v1/agencies/" + course.code() + "/deadline-extensions")
                    .then()
                    .statusCode(201);
        }
        course.reports().stream()
                .filter(report -> report.day().equals(day))
                .forEach(report -> Reminding.sql()
                        .update(
                                """
                        INSERT INTO measure_progress (agency_code, fiscal_year, measure_no, quarter, review, state, percent,
                            done, deliverables, obstacles, suggestions, cancel_reason, reported_on, due_date, submitted_at,
                            late, version)
                        VALUES (?, 2567, ?, ?, 'SUBMITTED', 'UNDER_WAY', 50, '', '[]', '', '', '', ?, ?, ?, false, 0)
                        ON CONFLICT DO NOTHING""",
                                course.code(),
                                report.measure(),
                                report.quarter().number(),
                                day,
                                DUE.get(report.quarter()),
                                Watches.at(noon(day))));
    }

    private static List<String> stored(Course course, Quarter quarter) {
        return Reminding.sql().query("""
                SELECT (decided_at AT TIME ZONE 'Asia/Bangkok')::date || ' ' || rung || ' ' || recipient || ' '
                    || coalesce(skipped, 'sent')
                FROM reminder WHERE agency_code = ? AND fiscal_year = 2567 AND quarter = ?""", row -> row.getString(1), course.code(), quarter.number()).stream()
                .sorted()
                .toList();
    }

    private static List<String> asTheLadderSays(Course course, Quarter quarter) {
        Map<Step, String> ledger = new HashMap<>();
        for (LocalDate day = course.published(); day.isBefore(LocalDate.parse("2024-12-01")); day = day.plusDays(1)) {
            for (LocalTime look : LOOKS) {
                Instant now = day.atTime(look).atZone(BangkokTime.ZONE).toInstant();
                if (now.isBefore(noon(course.published()))) {
                    continue;
                }
                for (Decision decision : LADDER.due(course.at(quarter, now), ledger.keySet(), now)) {
                    String outcome =
                            switch (decision) {
                                case Decision.Send send -> "sent";
                                case Decision.Skip skip -> skip.reason().name();
                            };
                    Step step = decision.step();
                    ledger.put(step, day + " " + step.rung() + " " + step.recipient() + " " + outcome);
                }
            }
        }
        return ledger.values().stream().sorted().toList();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BangkokTime.ZONE).toInstant();
    }
}

package org.itahub.assessment.survey.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.survey.domain.IntegrityRules.Observed;
import org.junit.jupiter.api.Test;

class IntegrityRulesTest {

    /** Thirty questions of four steps. */
    private static final SheetLayout LAYOUT = Sheets.layout(Frameworks.of2565(), "IIT");

    private static final Thresholds THRESHOLDS = new Thresholds(4, 50, 30, 3, 20, 15);
    private static final Instant HOUR = Instant.parse("2022-02-01T03:00:00Z");

    @Test
    void answers_that_differ_raise_no_flag() {
        assertEquals(List.of(), check(different(10)));
    }

    @Test
    void more_sheets_than_staff_are_flagged_and_as_many_are_not() {
        assertEquals(
                List.of(new IntegrityFlag.MoreAnswersThanStaff(3, 2)), check(observed(Access.TOKEN, 2, different(3))));
        assertEquals(List.of(), check(observed(Access.TOKEN, 3, different(3))));
    }

    @Test
    void the_public_may_be_more_than_the_agency_thought() {
        assertEquals(List.of(), check(observed(Access.LINK, 2, different(3))));
    }

    @Test
    void an_hour_with_half_of_all_sheets_is_a_burst() {
        assertEquals(List.of(new IntegrityFlag.Burst(HOUR, 5, 10)), check(arriving(different(10), 5)));
        assertEquals(List.of(), check(arriving(different(11), 5)));
    }

    @Test
    void few_sheets_are_no_burst_even_if_they_are_most_of_all() {
        assertEquals(List.of(new IntegrityFlag.Burst(HOUR, 4, 5)), check(arriving(different(5), 4)));
        assertEquals(List.of(), check(arriving(different(5), 3)));
    }

    @Test
    void the_same_step_throughout_is_straight_lining_from_a_share_on() {
        List<byte[]> sheets = different(7);
        sheets.add(straight(1));
        sheets.add(straight(2));
        assertEquals(List.of(), check(sheets));
        sheets.set(0, straight(3));
        assertEquals(List.of(new IntegrityFlag.StraightLining(3, 9)), check(sheets));
    }

    @Test
    void one_other_step_at_either_end_is_no_straight_line() {
        List<byte[]> sheets = different(2);
        for (int n : new int[] {0, 29, 0, 29}) {
            byte[] nearly = straight(1 + sheets.size() % 2);
            nearly[n] = 0;
            sheets.add(nearly);
        }
        assertEquals(List.of(), check(sheets));
    }

    @Test
    void questions_of_two_steps_say_nothing_of_straight_lines() {
        SheetLayout small = Sheets.layout();
        List<byte[]> sheets = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            sheets.add(new byte[] {(byte) (n % 4), (byte) (n % 4), (byte) (n % 2), 0});
        }
        Thresholds never = new Thresholds(99, 50, 1, 99, 20, 15);
        assertEquals(List.of(), IntegrityRules.check(small, observed(Access.LINK, 9, sheets), never));
    }

    @Test
    void the_largest_group_of_equal_sheets_is_flagged_from_a_number_and_a_share_on() {
        List<byte[]> sheets = different(8);
        sheets.set(1, sheets.get(0).clone());
        assertEquals(List.of(), check(sheets));
        sheets.set(2, sheets.get(0).clone());
        assertEquals(List.of(new IntegrityFlag.IdenticalSheets(3, 8)), check(sheets));
        sheets.addAll(differentFrom(100, 8));
        assertEquals(List.of(), check(sheets));
    }

    @Test
    void a_jump_counts_up_and_down() {
        assertEquals(
                List.of(new IntegrityFlag.Jump(Rational.of(95), Rational.of(80))), check(scored(different(5), 95, 80)));
        assertEquals(
                List.of(new IntegrityFlag.Jump(Rational.of(70), Rational.of(85))), check(scored(different(5), 70, 85)));
        assertEquals(List.of(), check(scored(different(5), 94, 80)));
    }

    @Test
    void a_group_of_four_is_counted_and_nothing_more() {
        List<byte[]> four = List.of(straight(1), straight(1), straight(1), straight(1));
        assertEquals(List.of(), check(four));
        List<byte[]> five = List.of(straight(1), straight(1), straight(1), straight(1), straight(1));
        assertEquals(
                List.of(new IntegrityFlag.StraightLining(5, 5), new IntegrityFlag.IdenticalSheets(5, 5)), check(five));
    }

    @Test
    void without_a_sheet_nothing_is_odd() {
        assertEquals(List.of(), check(List.of()));
    }

    private static List<IntegrityFlag> check(List<byte[]> sheets) {
        return check(observed(Access.LINK, 0, sheets));
    }

    private static List<IntegrityFlag> check(Observed observed) {
        return IntegrityRules.check(LAYOUT, observed, THRESHOLDS);
    }

    private static Observed observed(Access access, int stakeholders, List<byte[]> sheets) {
        return new Observed(access, stakeholders, sheets, new TreeMap<>(), Optional.empty(), Optional.empty());
    }

    private static Observed arriving(List<byte[]> sheets, long inOneHour) {
        SortedMap<Instant, Long> arrivals = new TreeMap<>(Map.of(HOUR, inOneHour, HOUR.plusSeconds(7200), 1L));
        return new Observed(Access.LINK, 0, sheets, arrivals, Optional.empty(), Optional.empty());
    }

    private static Observed scored(List<byte[]> sheets, int score, int lastYear) {
        return new Observed(
                Access.LINK,
                0,
                sheets,
                new TreeMap<>(),
                Optional.of(Rational.of(score)),
                Optional.of(Rational.of(lastYear)));
    }

    private static List<byte[]> different(int number) {
        return differentFrom(0, number);
    }

    /** Each number in base four over the last places, after a place that keeps it from being straight. */
    private static List<byte[]> differentFrom(int first, int number) {
        List<byte[]> sheets = new ArrayList<>();
        for (int n = first; n < first + number; n++) {
            byte[] sheet = new byte[LAYOUT.width()];
            sheet[0] = 1;
            sheet[1] = 2;
            for (int place = 2, rest = n; rest > 0; place++, rest /= 4) {
                sheet[place] = (byte) (rest % 4);
            }
            sheets.add(sheet);
        }
        return sheets;
    }

    private static byte[] straight(int step) {
        byte[] sheet = new byte[LAYOUT.width()];
        Arrays.fill(sheet, (byte) step);
        return sheet;
    }
}

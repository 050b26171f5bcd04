package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.thai.ThaiNumerals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodPhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ม.ค. - มี.ค. 66                     | MONTHS      | 2023-01 | 2023-03",
                "ม.ค.-มี.ค.66                        | MONTHS      | 2023-01 | 2023-03",
                "มค - มีค 2566                       | MONTHS      | 2023-01 | 2023-03",
                "ม. ค. ถึง มี. ค. ๒๕๖๖               | MONTHS      | 2023-01 | 2023-03",
                "มกราคม ๒๕๖๖                         | MONTH       | 2023-01 | 2023-01",
                "เดือนมกราคม พ.ศ. ๒๕๖๖               | MONTH       | 2023-01 | 2023-01",
                "ธันวาคม                             | MONTH       | 2022-12 | 2022-12",
                "มกรา 66                             | MONTH       | 2023-01 | 2023-01",
                "กรกฏาคม 2566                        | MONTH       | 2023-07 | 2023-07",
                "ก.พ. 2023                           | MONTH       | 2023-02 | 2023-02",
                "กุมภาพันธ์ ค.ศ. 2023                 | MONTH       | 2023-02 | 2023-02",
                "มกราคม ปี 2566                      | MONTH       | 2023-01 | 2023-01",
                "ตุลาคม ปีงบประมาณ 2566              | MONTH       | 2022-10 | 2022-10",
                "ม.ค. 66 - ม.ค. 66                   | MONTH       | 2023-01 | 2023-01",
                "ตลอดปีงบประมาณ                      | FISCAL_YEAR | 2022-10 | 2023-09",
                "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๖            | FISCAL_YEAR | 2022-10 | 2023-09",
                "ตลอดทั้งปี                           | FISCAL_YEAR | 2022-10 | 2023-09",
                "ปีงบประมาณ 2566                     | FISCAL_YEAR | 2022-10 | 2023-09",
                "ประจำปีงบประมาณ พ.ศ.2566            | FISCAL_YEAR | 2022-10 | 2023-09",
                "ปีงบ 66                             | FISCAL_YEAR | 2022-10 | 2023-09",
                "ไตรมาสที่ ๑                          | QUARTER     | 2022-10 | 2022-12",
                "ไตรมาส 4/2566                       | QUARTER     | 2023-07 | 2023-09",
                "ภายในไตรมาสที่ 2 ปีงบประมาณ 2566     | QUARTER     | 2023-01 | 2023-03",
                "Q3                                  | QUARTER     | 2023-04 | 2023-06",
                "ไตรมาส 1-2                          | MONTHS      | 2022-10 | 2023-03",
                "ไตรมาสที่ 3 และไตรมาสที่ 4            | MONTHS      | 2023-04 | 2023-09",
                "ไตรมาสที่ 2, 3 และ 4                 | MONTHS      | 2023-01 | 2023-09",
                "ภายในกันยายน 2566                   | DUE_MONTH   | 2023-09 | 2023-09",
                "ภายในเดือนกันยายน                   | DUE_MONTH   | 2023-09 | 2023-09",
                "ภายในวันที่ 30 กันยายน 2566          | DUE_MONTH   | 2023-09 | 2023-09",
                "ภายในสิ้นเดือนธันวาคม ๒๕๖๕           | DUE_MONTH   | 2022-12 | 2022-12",
                "30 ก.ย. 66                          | DUE_MONTH   | 2023-09 | 2023-09",
                "ต.ค. 65 – ก.ย. 66                   | MONTHS      | 2022-10 | 2023-09",
                "1 ต.ค. 65 - 30 ก.ย. 66              | MONTHS      | 2022-10 | 2023-09",
                "ตุลาคม 2565 ถึง มีนาคม 2566         | MONTHS      | 2022-10 | 2023-03",
                "ตั้งแต่เดือนตุลาคม ถึงเดือนมีนาคม 2566 | MONTHS      | 2022-10 | 2023-03",
                "ต.ค. 65 - มี.ค.                     | MONTHS      | 2022-10 | 2023-03",
                "ระหว่างเดือนพ.ย. – ก.พ.             | MONTHS      | 2022-11 | 2023-02",
                "มกราคม และ กุมภาพันธ์ 2566          | MONTHS      | 2023-01 | 2023-02",
                "ม.ค., ก.พ. และ มี.ค. 66            | MONTHS      | 2023-01 | 2023-03",
                "พ.ย. 65, ธ.ค., ม.ค., ก.พ.           | MONTHS      | 2022-11 | 2023-02",
                "พฤศจิกายน, ธันวาคม และ มกราคม 2566  | MONTHS      | 2022-11 | 2023-01",
                "ม.ค. - มี.ค. และ เม.ย. - มิ.ย. 66    | MONTHS      | 2023-01 | 2023-06",
                "1 ม.ค., ก.พ. และ 31 มี.ค. 66        | MONTHS      | 2023-01 | 2023-03",
                "ไตรมาสที่ 2 (ม.ค. - มี.ค. 66)        | QUARTER     | 2023-01 | 2023-03",
                "ภายในสิ้นปีงบประมาณ 2566             | DUE_MONTH   | 2023-09 | 2023-09",
                "สิ้นไตรมาสที่ ๒                      | DUE_MONTH   | 2023-03 | 2023-03",
                "ไม่เกินไตรมาสที่ 3                   | DUE_MONTH   | 2023-06 | 2023-06",
                "ไม่เกินเดือน มิ.ย. 66                | DUE_MONTH   | 2023-06 | 2023-06",
                "ให้แล้วเสร็จภายใน ก.ย. ๖๖            | DUE_MONTH   | 2023-09 | 2023-09",
                "ตั้งแต่เดือนมกราคม 2566              | MONTHS      | 2023-01 | 2023-09",
                "มกราคม 2566 เป็นต้นไป               | MONTHS      | 2023-01 | 2023-09",
                "ตั้งแต่วันที่ 1 ต.ค. 65 เป็นต้นไป      | MONTHS      | 2022-10 | 2023-09",
                "เริ่มกันยายน 2566                    | MONTH       | 2023-09 | 2023-09",
                "ตั้งแต่ไตรมาสที่ 2                    | MONTHS      | 2023-01 | 2023-09",
                "ไตรมาสที่ 4 เป็นต้นไป                | QUARTER     | 2023-07 | 2023-09",
                "ตั้งแต่ปีงบประมาณ 2566 เป็นต้นไป      | FISCAL_YEAR | 2022-10 | 2023-09",
                "ตั้งแต่ ม.ค. 66 - ม.ค. 66            | MONTH       | 2023-01 | 2023-01",
                "ม.ค. 66 จนถึงสิ้นปีงบประมาณ 2566     | MONTHS      | 2023-01 | 2023-09",
                "พ.ย. 65 ถึงสิ้นเดือน ม.ค. 66          | MONTHS      | 2022-11 | 2023-01",
                "เริ่ม 1 ต.ค. 65 สิ้นสุด 31 มี.ค. 66    | MONTHS      | 2022-10 | 2023-03",
                "1 - 31 มกราคม 2566                  | MONTH       | 2023-01 | 2023-01",
                "ไตรมาส 1/2566 - ไตรมาส 2/2566       | MONTHS      | 2022-10 | 2023-03",
                "ไตรมาสที่ 1/66 และ 2/66              | MONTHS      | 2022-10 | 2023-03",
                "ปีงบประมาณ พ.ศ. 2566 ไตรมาสที่ 2     | QUARTER     | 2023-01 | 2023-03",
                "ปีงบประมาณ 2566 เดือน ต.ค. - ธ.ค.    | MONTHS      | 2022-10 | 2022-12",
                "ทุกเดือน                            | FISCAL_YEAR | 2022-10 | 2023-09",
                "ทุกไตรมาส ตลอดปีงบประมาณ            | FISCAL_YEAR | 2022-10 | 2023-09",
                "ทุกเดือน ต.ค. 65 - มี.ค. 66           | MONTHS      | 2022-10 | 2023-03",
                "ทุกเดือน ตั้งแต่ ม.ค. 66              | MONTHS      | 2023-01 | 2023-09",
                "ทุกไตรมาส ภายในปีงบประมาณ 2566       | FISCAL_YEAR | 2022-10 | 2023-09",
            })
    void what_agencies_write_is_understood(String text, PeriodKind kind, YearMonth from, YearMonth to) {
        assertEquals(new PeriodReading.Understood(new Period(kind, from, to)), PeriodPhrase.read(text, YEAR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "มกรคม 2566             | PERIOD_MONTH_UNKNOWN     | 0  | มกรคม",
                "ม.ค. - ม.ม. 66         | PERIOD_MONTH_UNKNOWN     | 7  | ม.ม.",
                "ภายในเดือนหน้า          | PERIOD_MONTH_UNKNOWN     | 10 | หน้า",
                "มกราคมนี้               | PERIOD_MONTH_UNKNOWN     | 0  | มกราคมนี้",
                "มกราคม 256             | PERIOD_YEAR_UNKNOWN      | 7  | 256",
                "มกราคม 3066            | PERIOD_YEAR_UNKNOWN      | 7  | 3066",
                "มกราคม ค.ศ. 2566       | PERIOD_YEAR_UNKNOWN      | 12 | 2566",
                "มกราคม ค.ศ. 23         | PERIOD_YEAR_UNKNOWN      | 12 | 23",
                "มกราคม พ.ศ.            | PERIOD_YEAR_UNKNOWN      | 0  | มกราคม พ.ศ.",
                "มี.ค. - ม.ค. 66        | PERIOD_END_BEFORE_BEGIN  | 8  | ม.ค.",
                "มี.ค. 66 - ต.ค. 65     | PERIOD_END_BEFORE_BEGIN  | 11 | ต.ค.",
                "ไตรมาส 3-2             | PERIOD_END_BEFORE_BEGIN  | 9  | 2",
                "มกราคม 2567            | PERIOD_OUTSIDE_PLAN_YEAR | 0  | มกราคม",
                "กันยายน 65             | PERIOD_OUTSIDE_PLAN_YEAR | 0  | กันยายน",
                "ก.ย. 65 - ต.ค. 65      | PERIOD_OUTSIDE_PLAN_YEAR | 0  | ก.ย.",
                "ก.ย. 66 - ต.ค. 66      | PERIOD_OUTSIDE_PLAN_YEAR | 10 | ต.ค.",
                "ปีงบประมาณ 2565        | PERIOD_OUTSIDE_PLAN_YEAR | 11 | 2565",
                "ไตรมาส 1/2567          | PERIOD_OUTSIDE_PLAN_YEAR | 9  | 2567",
                "ไตรมาสที่ 5             | PERIOD_QUARTER_UNKNOWN   | 10 | 5",
                "ไตรมาสที่ ๐             | PERIOD_QUARTER_UNKNOWN   | 10 | ๐",
                "ไตรมาส                 | PERIOD_QUARTER_UNKNOWN   | 0  | ไตรมาส",
                "15 มกราคม 2566         | PERIOD_DAY_WITHIN_MONTH  | 0  | 15",
                "2 ต.ค. 65 - 30 ก.ย. 66 | PERIOD_DAY_WITHIN_MONTH  | 0  | 2",
                "1 ต.ค. 65 - 15 ก.ย. 66 | PERIOD_DAY_WITHIN_MONTH  | 12 | 15",
                "ไตรมาส 1 และ 3         | PERIOD_HAS_A_GAP         | 13 | 3",
                "ม.ค. และ มี.ค. 66      | PERIOD_HAS_A_GAP         | 9  | มี.ค.",
                "ม.ค., ก.พ. และ เม.ย. 66 | PERIOD_HAS_A_GAP         | 15 | เม.ย.",
                "ม.ค., มี.ค. และ เม.ย. 66 | PERIOD_HAS_A_GAP        | 6  | มี.ค.",
                "ม.ค., มี.ค. และ ก.พ. 66 | PERIOD_END_BEFORE_BEGIN  | 16 | ก.พ.",
                "ม.ค., 5 ก.พ. และ มี.ค.  | PERIOD_DAY_WITHIN_MONTH  | 6  | 5",
                "ไตรมาสที่ 1 (ม.ค. 66)   | PERIOD_PARTS_DISAGREE    | 12 | (ม.ค. 66)",
                "ไตรมาสที่ 1 (ม.ม. 66)   | PERIOD_MONTH_UNKNOWN     | 13 | ม.ม.",
                "ทุกวันจันทร์             | PERIOD_NOT_UNDERSTOOD    | 0  | ทุกวันจันทร์",
                "2566                   | PERIOD_NOT_UNDERSTOOD    | 0  | 2566",
                "ตลอด                   | PERIOD_NOT_UNDERSTOOD    | 0  | ตลอด",
                "ม.ค. 66 มี.ค. 66       | PERIOD_NOT_UNDERSTOOD    | 8  | มี.ค.",
                "ตั้งแต่ 2 ม.ค. 66        | PERIOD_DAY_WITHIN_MONTH  | 8  | 2",
                "ตั้งแต่ 31 ม.ค. 66       | PERIOD_DAY_WITHIN_MONTH  | 8  | 31",
                "1 - 15 มกราคม 2566     | PERIOD_DAY_WITHIN_MONTH  | 4  | 15",
                "2 - 31 มกราคม 2566     | PERIOD_DAY_WITHIN_MONTH  | 0  | 2",
                "ม.ค. - ก.พ. เป็นต้นไป   | PERIOD_NOT_UNDERSTOOD    | 12 | เป็นต้นไป",
                "ภายใน ม.ค. เป็นต้นไป    | PERIOD_NOT_UNDERSTOOD    | 11 | เป็นต้นไป",
                "สิ้นเดือนหน้า            | PERIOD_MONTH_UNKNOWN     | 9  | หน้า",
                "ม.ค. ถึงสิ้นปีงบประมาณ 67 | PERIOD_OUTSIDE_PLAN_YEAR | 23 | 67",
                "ไตรมาส 4/2565 - 1/2566 | PERIOD_OUTSIDE_PLAN_YEAR | 9  | 2565",
                "ตลอดปีงบประมาณ ไตรมาส 1 | PERIOD_NOT_UNDERSTOOD    | 15 | ไตรมาส",
                "ตลอดปีงบประมาณ ม.ค.    | PERIOD_NOT_UNDERSTOOD    | 15 | ม.ค.",
                "ทุกเดือน ภายในสิ้นเดือน  | PERIOD_NOT_UNDERSTOOD    | 14 | สิ้น",
                "ทุกเดือน ภายใน         | PERIOD_NOT_UNDERSTOOD    | 0  | ทุกเดือน ภายใน",
                "ทุกเดือน ตั้งแต่         | PERIOD_NOT_UNDERSTOOD    | 0  | ทุกเดือน ตั้งแต่",
                "ทุกเดือน ภายใน ก.ย. 66 | PERIOD_NOT_UNDERSTOOD    | 15 | ก.ย.",
                "ตลอดสิ้นปีงบประมาณ      | PERIOD_NOT_UNDERSTOOD    | 4  | สิ้น",
                "เริ่มสิ้นเดือน ม.ค. 66    | PERIOD_NOT_UNDERSTOOD    | 5  | สิ้น",
                "เริ่มภายในไตรมาสที่ 2    | PERIOD_NOT_UNDERSTOOD    | 5  | ภายใน",
                "ภายในเริ่ม ม.ค. 66      | PERIOD_NOT_UNDERSTOOD    | 5  | เริ่ม",
            })
    void what_is_not_understood_is_refused_with_the_reason_and_its_place(
            String text, PeriodFault fault, int at, String there) {
        assertEquals(new PeriodReading.Refused(fault, at, there), PeriodPhrase.read(text, YEAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-",
                "()",
                "(ม.ค.)",
                "...",
                "พ.ศ.",
                "ค.ศ. 2023",
                "และ",
                "เดือน",
                "ตั้งแต่",
                "เป็นต้นไป",
                "สิ้น",
                "1 - 31"
            })
    void scraps_are_refused_and_break_nothing(String text) {
        assertInstanceOf(PeriodReading.Refused.class, PeriodPhrase.read(text, YEAR));
    }

    @Test
    void february_may_end_on_the_28th_even_in_a_leap_year() {
        FiscalYear leap = new FiscalYear(2567);

        for (String day : List.of("28", "29")) {
            assertInstanceOf(PeriodReading.Understood.class, PeriodPhrase.read("ภายใน " + day + " ก.พ. 67", leap));
        }
        assertInstanceOf(PeriodReading.Refused.class, PeriodPhrase.read("ภายใน 29 ก.พ. 66", YEAR));
    }

    @Test
    void two_digits_are_the_year_nearest_to_the_plans() {
        assertEquals(
                new PeriodReading.Understood(
                        new Period(PeriodKind.MONTHS, YearMonth.of(2056, 10), YearMonth.of(2057, 1))),
                PeriodPhrase.read("ต.ค. 99 - ม.ค. 00", new FiscalYear(2600)));
        assertEquals(
                new PeriodReading.Understood(
                        new Period(PeriodKind.MONTH, YearMonth.of(1956, 10), YearMonth.of(1956, 10))),
                PeriodPhrase.read("ต.ค. 99", new FiscalYear(2500)));
    }

    @Test
    void every_period_of_every_plan_year_is_read_back_as_it_was_written_in_either_digits() {
        for (int year = FiscalYear.FIRST; year <= FiscalYear.LAST; year++) {
            FiscalYear planYear = new FiscalYear(year);
            List<Period> all = all(planYear);
            assertEquals(95, all.size());
            for (Period period : all) {
                assertTrue(period.consistent() && period.within(planYear));
                var same = new PeriodReading.Understood(period);
                String written = PeriodWording.th(period);
                assertEquals(same, PeriodPhrase.read(written, planYear), written);
                assertEquals(same, PeriodPhrase.read(ThaiNumerals.toThai(written), planYear), written);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONTH       | 2023-01 | 2023-01 | มกราคม 2566                       | January 2023",
                "MONTHS      | 2023-01 | 2023-03 | มกราคม – มีนาคม 2566              | January – March 2023",
                "MONTHS      | 2022-10 | 2023-03 | ตุลาคม 2565 – มีนาคม 2566         | October 2022 – March 2023",
                "QUARTER     | 2023-01 | 2023-03 | ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2566  | quarter 2 of fiscal year 2566",
                "FISCAL_YEAR | 2022-10 | 2023-09 | ตลอดปีงบประมาณ พ.ศ. 2566          | throughout fiscal year 2566",
                "DUE_MONTH   | 2023-09 | 2023-09 | ภายในเดือนกันยายน 2566            | by the end of September 2023",
            })
    void each_kind_has_one_way_of_writing(PeriodKind kind, YearMonth from, YearMonth to, String th, String en) {
        Period period = new Period(kind, from, to);

        assertEquals(th, PeriodWording.th(period));
        assertEquals(en, PeriodWording.en(period));
    }

    @Test
    void a_refusal_tells_the_reason_the_place_and_the_text_in_both_languages() {
        var refused = new PeriodReading.Refused(PeriodFault.PERIOD_MONTH_UNKNOWN, 7, "ม.ม.");

        assertEquals("period-month-unknown", refused.fault().code());
        assertEquals("ไม่มีเดือนชื่อนี้ (ตัวอักษรที่ 8: “ม.ม.”)", refused.th());
        assertEquals("There is no month of that name (character 8: “ม.ม.”)", refused.en());
    }

    private static List<Period> all(FiscalYear year) {
        YearMonth first = YearMonth.from(year.firstDay());
        List<Period> all = new ArrayList<>();
        all.add(new Period(PeriodKind.FISCAL_YEAR, first, first.plusMonths(11)));
        for (int i = 0; i < 12; i++) {
            YearMonth from = first.plusMonths(i);
            all.add(new Period(PeriodKind.MONTH, from, from));
            all.add(new Period(PeriodKind.DUE_MONTH, from, from));
            if (i % 3 == 0) {
                all.add(new Period(PeriodKind.QUARTER, from, from.plusMonths(2)));
            }
            for (int j = i + 1; j < 12; j++) {
                all.add(new Period(PeriodKind.MONTHS, from, first.plusMonths(j)));
            }
        }
        return all;
    }
}

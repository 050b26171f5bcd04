package org.itahub.assessment.analysis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.scoring.domain.CountedScore;
import org.itahub.assessment.scoring.domain.Given;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.junit.jupiter.api.Test;

class FormulaWordingTest {

    private final ScoreSheet sheet = Given.phitsanulok2564().scoredBy(Frameworks.of2565());

    @Test
    void a_total_names_its_weights() {
        assertEquals(
                new Text(
                        "ผลรวมของคะแนนแต่ละเครื่องมือคูณน้ำหนัก: 0.30 × IIT + 0.30 × EIT + 0.40 × OIT",
                        "the sum of each instrument's score times its weight: 0.30 × IIT + 0.30 × EIT + 0.40 × OIT"),
                of("total"));
    }

    @Test
    void a_mean_names_what_it_is_of() {
        assertEquals(
                new Text("ค่าเฉลี่ยของคะแนนตัวชี้วัด 2 รายการ: 9, 10", "the mean of 2 indicators: 9, 10"), of("OIT"));
        assertEquals(
                new Text(
                        "ค่าเฉลี่ยของคะแนนตัวชี้วัดย่อย 2 รายการ: 10.1, 10.2",
                        "the mean of 2 sub-indicators: 10.1, 10.2"),
                of("10"));
        assertEquals(
                new Text("ค่าเฉลี่ยของคะแนนข้อประเมิน 2 รายการ: O42, O43", "the mean of 2 items: O42, O43"),
                of("10.2"));
    }

    @Test
    void a_mean_of_one_is_in_the_singular() {
        ScoreSheet one = Given.items("i1", "90", "e1", "90", "o1", "100").scoredBy(Frameworks.of2567());
        assertEquals(
                "the mean of 1 item: i1",
                FormulaWording.of(one.figure("1").orElseThrow()).en());
    }

    @Test
    void a_counted_score_says_how_many_answered_and_a_decided_one_that_it_was() {
        assertEquals(
                "the mean of the answers of 97 people, counted by the hub without any rounding",
                FormulaWording.of(new CountedScore(Rational.of(9368, 97), OptionalInt.of(97)))
                        .en());
        assertEquals(
                "the score as it was decided in the hub",
                FormulaWording.of(new CountedScore(Rational.HUNDRED, OptionalInt.empty()))
                        .en());
    }

    @Test
    void a_given_score_says_so() {
        assertEquals(
                "the score as it was entered, without any rounding", of("O42").en());
        assertEquals("ใช้คะแนนตามที่บันทึกเข้าระบบ โดยไม่ปัดเศษ", of("1").th());
    }

    @Test
    void every_figure_has_the_name_that_its_framework_gives_it() {
        for (String code : List.of("IIT", "1", "9.1", "O1")) {
            assertEquals(
                    new Text("ข้อความ", "text"),
                    FigureNames.of(sheet.framework(), sheet.figure(code).orElseThrow()));
        }
        assertEquals(
                new Text("คะแนนรวม", "Total"),
                FigureNames.of(sheet.framework(), sheet.total().orElseThrow()));
    }

    private Text of(String code) {
        return FormulaWording.of(sheet.figure(code).orElseThrow());
    }
}

package org.itahub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Filling in a sheet, in each way that the page offers. */
@ExtendWith(SurveyBed.class)
class AnsweringTest {

    @Test
    void a_whole_sheet_is_answered_in_thai_with_the_keyboard_alone(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.desk().open(survey.key());
        visit.sees("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก");
        Keyboard keys = visit.page().keyboard();
        keys.press("Tab");
        keys.press("Enter");
        for (int item = 1; item <= Surveys.EIT_ITEMS; item++) {
            visit.seesQuestion(item);
            chooseByKeyboard(visit.page());
        }
        visit.sees("ตรวจคำตอบก่อนส่ง");
        while (!focused(visit.page(), "button.primary")) {
            keys.press("Tab");
        }
        keys.press("Enter");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }

    /** Takes the first choice of each group by the space bar and goes on by the enter key. */
    private static void chooseByKeyboard(Page page) {
        for (int tabs = 0; tabs < 12; tabs++) {
            page.keyboard().press("Tab");
            if (focused(page, "input[type=radio]")) {
                page.keyboard().press("Space");
            } else if (focused(page, "button.primary")) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("No way on with the keyboard: " + page.title());
    }

    private static boolean focused(Page page, String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    @Test
    void arrow_keys_move_within_the_choices_of_a_question(Surveys surveys, Visits visits) {
        Visit visit = visits.desk().begin(surveys.eit().key());
        visit.seesQuestion(1);
        visit.page().keyboard().press("Tab");
        visit.page().keyboard().press("Space");
        visit.page().keyboard().press("ArrowDown");
        assertTrue(visit.page().getByRole(AriaRole.RADIO).nth(1).isChecked());
        assertFalse(visit.page().getByRole(AriaRole.RADIO).nth(0).isChecked());
    }

    @Test
    void all_questions_on_one_page_point_out_what_is_missing_and_are_sent_together(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.phone().open(survey.key());
        visit.page().getByText("ทุกข้อในหน้าเดียว").click();
        visit.press("เริ่มตอบ");
        visit.press("ส่งคำตอบ");
        assertTrue(visit.text().contains("ยังตอบไม่ครบ เหลืออีก 15 ข้อ"));
        visit.press("ไปตอบข้อ 7");
        assertTrue(focused(visit.page(), "#answer-E7-1 input"));
        visit.answerShown(3);
        assertTrue(visit.text().contains("ตอบแล้ว 15 จาก 15 ข้อ"));
        assertFalse(visit.text().contains("โปรดเลือกหนึ่งคำตอบ"));
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }

    @Test
    void the_way_of_answering_may_be_changed_on_the_way(Surveys surveys, Visits visits) {
        Visit visit = visits.phone().begin(surveys.eit().key());
        visit.answerShown(2);
        visit.press("ต่อไป");
        visit.press("ดูทุกข้อในหน้าเดียว");
        assertTrue(visit.text().contains("ตอบแล้ว 1 จาก 15 ข้อ"));
        visit.press("ดูทีละข้อ");
        visit.seesQuestion(2);
    }

    @Test
    void thai_comes_first_though_the_browser_is_set_to_english(Surveys surveys, Visits visits) {
        Visit visit = visits.phone().open(surveys.eit().key());
        visit.sees("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก");
        assertEquals("en-US", visit.page().evaluate("navigator.language"));
        assertEquals("th", visit.page().getAttribute("html", "lang"));
        visit.press("เริ่มตอบ");
        visit.seesQuestion(1);
        assertTrue(visit.page().title().startsWith("ข้อ 1"), visit.page().title());
    }

    @Test
    void the_page_speaks_english_on_request_and_remembers_it(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.desk().open(survey.key());
        visit.press("English");
        visit.sees("External survey");
        assertEquals("en", visit.page().getAttribute("html", "lang"));
        visit.press("Begin");
        visit.sees("Officers serve you by the steps and times laid down");
        visit.page().reload();
        visit.sees("External survey");
        visit.press("Begin");
        for (int item = 1; item < Surveys.EIT_ITEMS; item++) {
            visit.seesQuestion(item);
            visit.answerShown(0);
            visit.press("Next");
        }
        visit.seesQuestion(Surveys.EIT_ITEMS);
        visit.answerShown(0);
        visit.press("Check my answers");
        visit.press("Send my answers");
        visit.sees("Your answers have arrived. Thank you.");
        assertEquals(1, surveys.sheets(survey));
    }

    @Test
    void a_change_of_language_loses_no_answer(Surveys surveys, Visits visits) {
        Visit visit = visits.desk().begin(surveys.eit().key());
        visit.answerShown(1);
        visit.press("English");
        visit.seesQuestion(1);
        assertEquals(2, visit.page().locator("input:checked").count());
        assertTrue(visit.text().contains("1 of 15 questions answered"));
    }

    @Test
    void a_question_is_not_left_before_each_part_has_its_answer(Surveys surveys, Visits visits) {
        Visit visit = visits.desk().begin(surveys.eit().key());
        visit.page().locator("#answer-E1-1 .choice").first().click();
        visit.press("ต่อไป");
        visit.seesQuestion(1);
        assertEquals(
                "โปรดเลือกหนึ่งคำตอบ",
                visit.page().locator("#answer-E1-2-fault").innerText());
        assertEquals("true", visit.page().locator("#answer-E1-2").getAttribute("aria-invalid"));
        assertTrue(focused(visit.page(), "#answer-E1-2 input"));
    }

    @Test
    void what_is_stored_is_what_was_chosen_and_changed(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.desk().begin(survey.key());
        visit.answerOneByOne(Surveys.EIT_ITEMS, 3);
        visit.press("แก้ไขข้อ 2");
        visit.page().locator("#answer-E2-1 .choice").nth(0).click();
        visit.press("ตรวจคำตอบ");
        assertTrue(visit.text().contains("น้อยที่สุดหรือไม่มีเลย"));
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(
                "0303" + "00" + "03" + "010101" + "03" + "0303" + "03" + "01" + "03" + "01" + "03" + "03" + "01" + "03"
                        + "03",
                surveys.answers(survey));
    }

    @Test
    void the_back_button_of_the_device_leads_to_the_question_before(Surveys surveys, Visits visits) {
        Visit visit = visits.phone().begin(surveys.eit().key());
        visit.answerShown(1);
        visit.press("ต่อไป");
        visit.seesQuestion(2);
        visit.page().goBack();
        visit.seesQuestion(1);
        assertEquals(2, visit.page().locator("input:checked").count());
    }

    @Test
    void staff_answer_by_a_token_of_their_own(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.iit();
        Visit visit = visits.phone().begin(survey.key());
        visit.fillIn(2);
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }
}

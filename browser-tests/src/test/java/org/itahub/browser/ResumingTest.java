package org.itahub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Going on after a break: what a device keeps, for how long, and from whom. */
@ExtendWith(SurveyBed.class)
class ResumingTest {
    private static final String KEPT = "Object.keys(localStorage).filter(name => /^ita-survey-[0-9a-f]/.test(name))";

    @Test
    void a_closed_browser_goes_on_where_it_stood(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.phone().begin(survey.key());
        visit.seesQuestion(1);
        visit.answerShown(1);
        visit.press("ต่อไป");
        visit.seesQuestion(2);
        visit.answerShown(2);
        visit.closeAndOpenAgain();
        assertTrue(visit.text().contains("เครื่องนี้มีคำตอบที่ยังไม่ได้ส่ง 2 จาก 15 ข้อ"), visit.text());
        visit.press("ตอบต่อ");
        visit.seesQuestion(3);
        visit.fillInRest(3);
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertTrue(surveys.answers(survey).startsWith("010102"), surveys.answers(survey));
    }

    @Test
    void answering_goes_on_without_a_connection_and_nothing_is_lost(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.phone().begin(survey.key());
        visit.seesQuestion(1);
        visit.answerShown(1);
        visit.context().setOffline(true);
        Locator banner = visit.page().locator("#banner");
        banner.waitFor();
        assertTrue(banner.innerText().contains("ขณะนี้ไม่มีสัญญาณอินเทอร์เน็ต"), banner.innerText());
        visit.press("ต่อไป");
        visit.seesQuestion(2);
        visit.answerShown(2);
        visit.press("ต่อไป");
        visit.seesQuestion(3);
        visit.stopsNobody();
        visit.context().setOffline(false);
        banner.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        visit.page().reload();
        visit.press("ตอบต่อ");
        visit.seesQuestion(3);
        visit.fillInRest(3);
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertTrue(surveys.answers(survey).startsWith("010102"), surveys.answers(survey));
    }

    @Test
    void the_next_person_on_a_shared_device_may_erase_what_is_there(Surveys surveys, Visits visits) {
        Visit visit = visits.phone().begin(surveys.eit().key());
        visit.answerShown(1);
        visit.closeAndOpenAgain();
        visit.press("ลบแล้วเริ่มใหม่");
        visit.press("เริ่มตอบ");
        visit.seesQuestion(1);
        assertEquals(0, visit.page().locator("input:checked").count());
    }

    @Test
    void answers_may_be_erased_on_the_way(Surveys surveys, Visits visits) {
        Visit visit = visits.phone().begin(surveys.eit().key());
        visit.answerShown(1);
        visit.press("ลบคำตอบออกจากเครื่องนี้");
        visit.sees("แบบวัดการรับรู้");
        assertEquals(0, visit.number(KEPT + ".length"));
    }

    @Test
    void the_device_keeps_answers_under_a_name_that_does_not_tell_the_key_and_drops_them_once_accepted(
            Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.phone().begin(survey.key());
        visit.fillIn(1);
        assertEquals(1, visit.number(KEPT + ".length"));
        String everything =
                (String) visit.page().evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)");
        assertFalse(everything.contains(survey.key()), everything);
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(0, visit.number(KEPT + ".length"));
        assertEquals(0, visit.context().cookies().size());
    }

    @Test
    void what_nobody_came_back_to_goes_after_two_months(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.phone().begin(survey.key());
        visit.answerShown(1);
        visit.page()
                .evaluate("() => { const name = " + KEPT + "[0]; const sheet = JSON.parse(localStorage.getItem(name));"
                        + " sheet.day -= 61; localStorage.setItem(name, JSON.stringify(sheet)); }");
        visit.closeAndOpenAgain();
        assertFalse(visit.text().contains("ตอบค้างไว้"));
        assertEquals(0, visit.number(KEPT + ".length"));
    }

    @Test
    void a_device_that_keeps_nothing_is_told_of_and_still_works(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.phone();
        visit.context()
                .addInitScript(
                        "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); }");
        visit.begin(survey.key());
        assertTrue(visit.text().contains("เบราว์เซอร์นี้ไม่ยอมให้เก็บคำตอบไว้ในเครื่อง"));
        visit.fillIn(1);
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }
}

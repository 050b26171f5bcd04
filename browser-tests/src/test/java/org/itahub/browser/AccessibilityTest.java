package org.itahub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every part of the page works without eyes, without a mouse, on 320 pixels. */
@ExtendWith(SurveyBed.class)
class AccessibilityTest {

    @Test
    void no_part_of_the_page_stops_anybody_on_the_smallest_phone(Surveys surveys, Visits visits) {
        walk(visits.phone(), surveys.eitWithShortCode("KLONG7"));
    }

    @Test
    void nor_on_a_common_one(Surveys surveys, Visits visits) {
        walk(visits.phone(360), surveys.eitWithShortCode("KLONG7"));
    }

    @Test
    void nor_on_a_computer(Surveys surveys, Visits visits) {
        walk(visits.desk(), surveys.eitWithShortCode("KLONG7"));
    }

    private static void walk(Visit visit, Surveys.Opened survey) {
        visit.open(survey.key());
        visit.sees("แบบวัดการรับรู้");
        visit.stopsNobody();
        visit.press("English");
        visit.stopsNobody();
        visit.press("ภาษาไทย");
        visit.press("เริ่มตอบ");
        visit.stopsNobody();
        visit.page().getByLabel("รหัสสั้นจากหน่วยงาน").fill("KLONG7");
        visit.press("เริ่มตอบ");
        visit.seesQuestion(1);
        visit.stopsNobody();
        visit.press("ต่อไป");
        visit.stopsNobody();
        visit.press("ดูทุกข้อในหน้าเดียว");
        visit.stopsNobody();
        visit.press("ส่งคำตอบ");
        visit.stopsNobody();
        visit.answerShown(3);
        visit.press("ดูทีละข้อ");
        visit.press("ต่อไป");
        visit.page().reload();
        visit.press("ตอบต่อ");
        visit.sees("ตรวจคำตอบก่อนส่ง");
        visit.stopsNobody();
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        visit.stopsNobody();
    }

    @Test
    void a_screen_reader_hears_question_part_and_choices_as_groups_with_names(Surveys surveys, Visits visits) {
        Visit visit = visits.desk().begin(surveys.eit().key());
        visit.seesQuestion(1);
        String heard = visit.page().locator("main").ariaSnapshot();
        assertTrue(heard.contains("group \"ข้อ 1 : เจ้าหน้าที่ให้บริการท่านตามขั้นตอนและเวลา"), heard);
        assertTrue(heard.contains("radiogroup \"1) ตรงตามขั้นตอนที่วางไว้\""), heard);
        assertTrue(heard.contains("radiogroup \"2) เสร็จทันเวลาที่กำหนด\""), heard);
        assertTrue(heard.contains("radio \"มากที่สุด\""), heard);
        assertTrue(heard.contains("progressbar \"ความคืบหน้า\""), heard);
    }

    @Test
    void the_progress_bar_tells_eyes_and_ears_how_far_the_sheet_is(Surveys surveys, Visits visits) {
        Visit visit = visits.phone().begin(surveys.eit().key());
        visit.seesQuestion(1);
        standsAt(visit, 0);
        visit.answerShown(0);
        standsAt(visit, 1);
        visit.press("ต่อไป");
        visit.seesQuestion(2);
        standsAt(visit, 1);
        visit.answerShown(0);
        standsAt(visit, 2);
        visit.press("ดูทุกข้อในหน้าเดียว");
        standsAt(visit, 2);
    }

    private static void standsAt(Visit visit, int answered) {
        String words = "ตอบแล้ว " + answered + " จาก 15 ข้อ";
        Locator bar = visit.page().getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("ความคืบหน้า"));
        assertEquals(words, bar.getAttribute("aria-valuetext"));
        assertEquals(answered, bar.evaluate("bar => bar.value"));
        assertEquals(Surveys.EIT_ITEMS, bar.evaluate("bar => bar.max"));
        assertTrue(visit.text().contains(words), visit.text());
    }

    @Test
    void each_part_of_the_page_takes_the_focus_to_its_heading(Surveys surveys, Visits visits) {
        Visit visit = visits.desk().open(surveys.eit().key());
        visit.sees("แบบวัดการรับรู้");
        assertEquals("H1", focusedTag(visit.page()));
        visit.press("เริ่มตอบ");
        visit.seesQuestion(1);
        assertEquals("H1", focusedTag(visit.page()));
        visit.answerShown(0);
        visit.press("ต่อไป");
        visit.seesQuestion(2);
        assertEquals("H1", focusedTag(visit.page()));
        assertTrue(visit.page().title().contains("ข้อ 2"), visit.page().title());
    }

    private static String focusedTag(Page page) {
        return (String) page.evaluate("document.activeElement.tagName");
    }

    @Test
    void what_changes_is_said_aloud(Surveys surveys, Visits visits) {
        Visit visit = visits.desk().begin(surveys.eit().key());
        visit.answerShown(0);
        assertEquals("ตอบแล้ว 1 จาก 15 ข้อ", visit.page().locator("#announcer").textContent());
        assertEquals("status", visit.page().locator("#announcer").getAttribute("role"));
    }

    @Test
    void the_focus_can_be_seen_on_every_control(Surveys surveys, Visits visits) {
        Visit visit = visits.desk().begin(surveys.eit().key());
        visit.seesQuestion(1);
        for (int stop = 0; stop < 8; stop++) {
            visit.page().keyboard().press("Tab");
            String outline = (String) visit.page().evaluate("""
                            () => {
                              const target = document.activeElement.closest('.choice') || document.activeElement;
                              const style = getComputedStyle(target);
                              return target === document.body ? 'body' : style.outlineStyle + ' ' + style.outlineWidth;
                            }""");
            assertTrue(outline.equals("solid 3px") || outline.equals("body"), outline);
        }
    }

    @Test
    void nothing_moves_for_who_does_not_want_it(Surveys surveys, Visits visits) {
        Visit visit = visits.phone().begin(surveys.eit().key());
        assertEquals(0, visit.number("document.getAnimations ? document.getAnimations().length : 0"));
        assertEquals(
                0,
                visit.number(
                        "Array.from(document.querySelectorAll('*')).filter(one =>"
                                + " getComputedStyle(one).transitionDuration.split(', ').some(time => parseFloat(time) > 0)).length"));
    }

    @Test
    void letters_of_twice_the_size_need_no_sideways_scrolling(Surveys surveys, Visits visits) {
        Visit visit = visits.phone();
        visit.page().setViewportSize(640, 1136);
        visit.open(surveys.eit().key());
        visit.sees("แบบวัดการรับรู้");
        visit.page().evaluate("document.documentElement.style.setProperty('font-size', '200%')");
        visit.stopsNobody();
        visit.press("เริ่มตอบ");
        visit.seesQuestion(1);
        visit.stopsNobody();
    }
}

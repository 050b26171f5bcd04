package org.itahub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever the service will not do is told in plain words, and stops nobody from going on where that is possible. */
@ExtendWith(SurveyBed.class)
class RefusalsTest {
    private static final String SHEETS = "**/api/v1/survey-sheets";
    private static final Page.RouteOptions ONCE = new Page.RouteOptions().setTimes(1);

    @Test
    void a_used_token(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.iit();
        Visit first = visits.phone().begin(survey.key());
        first.fillIn(1);
        first.press("ส่งคำตอบ");
        first.sees("ได้รับคำตอบแล้ว");
        Visit second = visits.phone().open(survey.key());
        second.sees("ลิงก์นี้ใช้ตอบไปแล้ว");
        second.stopsNobody();
        second.press("English");
        second.sees("This link has been used");
    }

    @Test
    void a_token_that_was_used_elsewhere_while_the_sheet_was_filled_in(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.iit();
        Visit slow = visits.phone().begin(survey.key());
        slow.fillIn(1);
        Visit quick = visits.phone().begin(survey.key());
        quick.fillIn(2);
        quick.press("ส่งคำตอบ");
        quick.sees("ได้รับคำตอบแล้ว");
        slow.press("ส่งคำตอบ");
        slow.sees("ลิงก์นี้ใช้ตอบไปแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }

    @Test
    void a_survey_that_is_over(Surveys surveys, Visits visits) {
        Visit visit = visits.phone().open(surveys.closed().key());
        visit.sees("ปิดรับคำตอบแล้ว");
        visit.stopsNobody();
        visit.press("English");
        visit.sees("The survey is closed");
    }

    @Test
    void a_survey_that_has_not_begun(Surveys surveys, Visits visits) {
        Visit visit = visits.phone().open(surveys.early().key());
        visit.sees("ยังไม่ถึงวันเปิดรับคำตอบ");
        visit.stopsNobody();
        visit.press("English");
        visit.sees("The survey is not open yet");
    }

    @Test
    void a_wrong_short_code_is_asked_for_again_and_no_answer_is_lost(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eitWithShortCode("KLONG7");
        Visit visit = visits.phone().open(survey.key());
        visit.press("เริ่มตอบ");
        assertEquals(
                "โปรดกรอกรหัสสั้น", visit.page().locator("#short-code-fault").innerText());
        visit.page().getByLabel("รหัสสั้นจากหน่วยงาน").fill("KLONG8");
        visit.press("เริ่มตอบ");
        visit.fillIn(1);
        visit.press("ส่งคำตอบ");
        visit.sees("รหัสสั้นไม่ถูกต้อง");
        visit.stopsNobody();
        assertEquals(0, surveys.sheets(survey));
        visit.page().getByLabel("รหัสสั้นจากหน่วยงาน").fill("KLONG7");
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }

    @Test
    void a_braked_device_is_told_when_to_go_on_and_keeps_its_answers(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.phone().begin(survey.key());
        visit.sendUntilBraked();
        long before = surveys.sheets(survey);
        visit.fillIn(1);
        visit.press("ส่งคำตอบ");
        visit.sees("ส่งจากเครื่องหรือเครือข่ายนี้ถี่เกินไป");
        assertTrue(visit.text().matches("(?s).*ส่งได้อีกครั้งเวลาประมาณ \\d\\d\\.\\d\\d น\\..*"), visit.text());
        visit.stopsNobody();
        assertEquals(before, surveys.sheets(survey));
        visit.press("English");
        visit.sees("Too many answers from this device or network");
    }

    @Test
    void the_page_sends_by_itself_when_the_brake_is_off(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.phone().begin(survey.key());
        visit.fillIn(1);
        visit.page()
                .route(
                        SHEETS,
                        route -> route.fulfill(
                                refusal(429, "survey-device-braked").setHeaders(Map.of("Retry-After", "2"))),
                        ONCE);
        visit.press("ส่งคำตอบ");
        visit.sees("ส่งจากเครื่องหรือเครือข่ายนี้ถี่เกินไป");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }

    @Test
    void a_link_that_nobody_knows_and_a_code_typed_instead(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.phone().open("lAAAAAAAAAAAAAAAAAAAAAA");
        visit.sees("ไม่พบแบบสำรวจของลิงก์นี้");
        visit.stopsNobody();
        visit.page().getByLabel("รหัสแบบสำรวจ").fill("ก ข");
        visit.press("เปิด");
        assertTrue(visit.text().contains("รหัสมีได้เฉพาะตัวอักษรภาษาอังกฤษ"));
        visit.page().getByLabel("รหัสแบบสำรวจ").fill(" " + survey.key());
        visit.press("เปิด");
        visit.sees("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก");
    }

    @Test
    void a_link_without_its_end(Visits visits) {
        Visit visit = visits.phone().open("");
        visit.sees("เปิดแบบสำรวจ");
        visit.stopsNobody();
    }

    @Test
    void a_revoked_link(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        surveys.revokeLink(survey);
        visits.phone().open(survey.key()).sees("ไม่พบแบบสำรวจของลิงก์นี้");
    }

    /** What an old page or a damaged device sends; the page itself only sends whole sheets. */
    @Test
    void a_sheet_that_does_not_fit_is_looked_at_again(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = visits.phone().begin(survey.key());
        visit.fillIn(1);
        visit.page()
                .route(
                        SHEETS,
                        route -> route.resume(new Route.ResumeOptions().setPostData(damaged(route.request()))),
                        ONCE);
        visit.press("ส่งคำตอบ");
        visit.sees("คำตอบยังไม่ตรงกับแบบสำรวจ");
        visit.stopsNobody();
        visit.press("ตรวจคำตอบอีกครั้ง");
        visit.sees("ตรวจคำตอบก่อนส่ง");
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }

    @Test
    void a_refusal_that_the_page_does_not_know_is_told_with_its_reference(Surveys surveys, Visits visits) {
        Visit visit = visits.phone();
        visit.page().route("**/api/v1/survey-form", route -> route.fulfill(refusal(400, "something-new")));
        visit.open(surveys.eit().key());
        visit.sees("ระบบไม่รับคำขอนี้");
        assertTrue(visit.text().contains("เลขอ้างอิง: 0af7651916cd43dd"));
        visit.stopsNobody();
    }

    @Test
    void a_survey_that_cannot_be_reached_opens_when_it_can(Surveys surveys, Visits visits) {
        Visit visit = visits.phone();
        int[] asked = {0};
        visit.page().route("**/api/v1/survey-form", route -> {
            if (asked[0]++ == 0) {
                route.abort("connectionrefused");
            } else {
                route.resume();
            }
        });
        visit.open(surveys.eit().key());
        visit.page().getByText("ยังติดต่อระบบไม่ได้").first().waitFor();
        visit.stopsNobody();
        visit.sees("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก");
    }

    private static String damaged(Request request) {
        return request.postData().replace("\"E5\":[\"LITTLE\"]", "\"E5\":[\"ALWAYS\"]");
    }

    private static Route.FulfillOptions refusal(int status, String code) {
        return new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/problem+json")
                .setBody("{\"status\": %d, \"code\": \"%s\", \"detail\": \"…\", \"traceId\": \"0af7651916cd43dd\"}"
                        .formatted(status, code));
    }
}

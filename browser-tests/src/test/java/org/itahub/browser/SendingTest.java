package org.itahub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sheet reaches the service over connections as they are, and once. */
@ExtendWith(SurveyBed.class)
class SendingTest {
    private static final String SHEETS = "**/api/v1/survey-sheets";

    @Test
    void a_sheet_sent_without_a_connection_goes_out_when_there_is_one(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = filledIn(visits, survey);
        visit.context().setOffline(true);
        visit.press("ส่งคำตอบ");
        visit.page().locator("#countdown").waitFor();
        assertTrue(visit.text().contains("ขณะนี้ไม่มีสัญญาณอินเทอร์เน็ต"));
        visit.stopsNobody();
        assertEquals(0, surveys.sheets(survey));
        visit.context().setOffline(false);
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }

    @Test
    void a_sheet_whose_confirmation_got_lost_is_sent_again_and_counted_once(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        sendLosingConfirmations(visits, survey);
        assertEquals(1, surveys.sheets(survey));
    }

    @Test
    void so_is_one_by_a_token(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.iit();
        sendLosingConfirmations(visits, survey);
        assertEquals(1, surveys.sheets(survey));
    }

    /** The first two times the service takes the sheet, and what it answers never arrives. */
    private static void sendLosingConfirmations(Visits visits, Surveys.Opened survey) {
        Visit visit = filledIn(visits, survey);
        AtomicInteger sent = new AtomicInteger();
        visit.page().route(SHEETS, route -> {
            if (sent.incrementAndGet() <= 2) {
                assertTrue(route.fetch().ok());
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(3, sent.get());
    }

    @Test
    void a_browser_closed_while_it_sends_goes_on_when_the_link_is_opened_again(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.iit();
        Visit visit = filledIn(visits, survey);
        visit.page().route(SHEETS, route -> {
            route.fetch();
            route.abort("connectionreset");
        });
        visit.press("ส่งคำตอบ");
        visit.page().locator("#countdown").waitFor();
        visit.closeAndOpenAgain();
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }

    @Test
    void a_service_in_trouble_or_a_foreign_page_in_between_is_no_answer(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = filledIn(visits, survey);
        AtomicInteger sent = new AtomicInteger();
        visit.page().route(SHEETS, route -> {
            switch (sent.incrementAndGet()) {
                case 1 -> route.fulfill(new Route.FulfillOptions().setStatus(503));
                case 2 ->
                    route.fulfill(new Route.FulfillOptions()
                            .setStatus(200)
                            .setContentType("text/html")
                            .setBody("<h1>Hotel Wi-Fi</h1>"));
                default -> route.resume();
            }
        });
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }

    @Test
    void whoever_does_not_want_to_wait_sends_at_once(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eit();
        Visit visit = filledIn(visits, survey);
        AtomicInteger sent = new AtomicInteger();
        visit.page().route(SHEETS, route -> {
            if (sent.incrementAndGet() <= 5) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        visit.press("ส่งคำตอบ");
        for (int failed = 1; failed <= 5; failed++) {
            visit.page().locator("#countdown").waitFor();
            visit.press("ส่งเดี๋ยวนี้");
        }
        visit.sees("ได้รับคำตอบแล้ว");
        assertEquals(1, surveys.sheets(survey));
    }

    private static Visit filledIn(Visits visits, Surveys.Opened survey) {
        Visit visit = visits.phone().begin(survey.key());
        visit.fillIn(1);
        return visit;
    }
}

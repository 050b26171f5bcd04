package org.itahub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Request;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What leaves the browser; beside this, {@link Visit#end} looks at every request of every test. */
@ExtendWith(SurveyBed.class)
class PrivacyTest {

    @Test
    void the_key_travels_in_its_header_alone_and_no_cookie_or_referrer_goes_along(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.iit();
        Visit visit = visits.phone().begin(survey.key());
        visit.fillIn(3);
        visit.press("ส่งคำตอบ");
        visit.sees("ได้รับคำตอบแล้ว");
        List<Request> calls = visit.requests().stream()
                .filter(request -> request.url().contains("/api/"))
                .toList();
        assertEquals(2, calls.size());
        for (Request call : calls) {
            Map<String, String> headers = call.allHeaders();
            assertEquals(survey.key(), headers.get("survey-key"));
            assertTrue(!headers.containsKey("cookie") && !headers.containsKey("referer"), headers.toString());
            String body = call.postData() == null ? "" : call.postData();
            assertTrue(!body.contains(survey.key()), body);
        }
        visit.requests().stream()
                .filter(request -> !request.url().contains("/api/"))
                .forEach(request -> assertTrue(!request.allHeaders().containsValue(survey.key()), request.url()));
    }

    @Test
    void what_an_agency_is_called_never_becomes_code(Surveys surveys, Visits visits) {
        Surveys.Opened survey = surveys.eitOf("<img src=x onerror=alert(1)><b>อบต.ทดสอบ</b>");
        Visit visit = visits.phone().begin(survey.key());
        visit.page().goBack();
        assertTrue(visit.text().contains("<b>อบต.ทดสอบ</b>"), visit.text());
    }

    @Test
    void scripts_that_somebody_slips_into_the_page_do_not_run(Surveys surveys, Visits visits) {
        Visit visit = visits.phone().begin(surveys.eit().key());
        visit.page().evaluate("""
                () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.slippedIn = true';
                  document.body.append(script);
                }""");
        assertEquals(0, visit.number("window.slippedIn ? 1 : 0"));
        assertEquals(1, visit.complaintsSoFar());
    }
}

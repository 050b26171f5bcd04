package org.itahub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a province's office; its figures are tested where they are made. */
@ExtendWith(SurveyBed.class)
class DashboardTest {
    private static final int TRIES = 60;

    @Test
    void an_office_signs_in_and_sees_its_province_in_thai_and_in_english(Surveys surveys, Visits visits) {
        surveys.eit();
        Visit visit = visits.office().go("/");
        Page page = visit.page();
        page.locator("button[value=phitsanulok-province]").click();
        awaitFigures(page);
        visit.sees("ภาพรวมจังหวัด พิษณุโลก");
        assertEquals("th", page.getAttribute("html", "lang"));
        table(page, "รายงานความก้าวหน้าของแผนปี 2566 รายไตรมาส");
        page.locator("#levels svg").waitFor();
        page.locator("#quarters svg").waitFor();
        visit.press("English");
        visit.sees("Province overview พิษณุโลก");
        assertEquals("en", page.getAttribute("html", "lang"));
        page.getByLabel("Results of fiscal year").selectOption("2566");
        table(page, "Quarterly progress of the plans of 2567");
    }

    /** Reads the page again until the agency has come from service to service. */
    private static void awaitFigures(Page page) {
        for (int tries = 0; tries < TRIES; tries++) {
            page.locator("main table, main [role=alert]").first().waitFor();
            if (page.getByRole(AriaRole.ALERT).count() == 0) {
                return;
            }
            page.reload();
        }
        throw new AssertionError(page.locator("main").innerText());
    }

    private static void table(Page page, String name) {
        page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(name))
                .waitFor();
    }
}

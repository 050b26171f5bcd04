package org.itahub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a province's office; its figures are tested where they are made. */
@ExtendWith(SurveyBed.class)
class DashboardTest {
    private static final int TRIES = 60;
    private static final int PHONE = 400;

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
        picture(page, "จำนวนหน่วยงานตามระดับ");
        picture(page, "รายงานความก้าวหน้ารายไตรมาสของแผนปี 2566");
        visit.press("English");
        visit.sees("Province overview พิษณุโลก");
        assertEquals("en", page.getAttribute("html", "lang"));
        picture(page, "Agencies by level");
        page.getByLabel("Results of fiscal year").selectOption("2566");
        table(page, "Quarterly progress of the plans of 2567");
        page.setViewportSize(PHONE, 800);
        fitsAPhone(picture(page, "Quarterly progress of the plans of 2567"));
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

    /** A chart that is heard by its title. */
    private static Locator picture(Page page, String title) {
        Locator picture = page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(title));
        picture.waitFor();
        return picture;
    }

    private static void fitsAPhone(Locator picture) {
        BoundingBox box = picture.boundingBox();
        assertTrue(box.x >= 0 && box.x + box.width <= PHONE, box.x + " and " + box.width);
        assertTrue(box.width > 0.75 * PHONE, "Only " + box.width + " wide");
    }

    private static void table(Page page, String name) {
        page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(name))
                .waitFor();
    }
}

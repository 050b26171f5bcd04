package org.itahub.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** The visits of one test, each with a browser profile of its own. */
final class Visits {
    private final Chromium chromium;
    private final SurveyHub hub;
    private final List<Visit> visits = new ArrayList<>();

    Visits(Chromium chromium, SurveyHub hub) {
        this.chromium = chromium;
        this.hub = hub;
    }

    /** On a screen as small as they come. */
    Visit phone() {
        return phone(320);
    }

    /** On a screen of that many pixels from left to right. */
    Visit phone(int width) {
        return visit(
                new Browser.NewContextOptions()
                        .setViewportSize(width, 568)
                        .setHasTouch(true)
                        .setReducedMotion(ReducedMotion.REDUCE),
                hub.url());
    }

    /** On a computer. */
    Visit desk() {
        return visit(computer(), hub.url());
    }

    /** On a computer of a province's office, whose user has to sign in. */
    Visit office() {
        return visit(computer(), hub.dashboard(), hub.identity());
    }

    private static Browser.NewContextOptions computer() {
        return new Browser.NewContextOptions().setViewportSize(1280, 800);
    }

    /** Ends them all and fails where one has something to complain of. */
    void end() {
        visits.forEach(Visit::end);
    }

    private Visit visit(Browser.NewContextOptions options, String... origins) {
        Visit visit = new Visit(List.of(origins), chromium.browser().newContext(options.setTimezoneId("Asia/Bangkok")));
        visits.add(visit);
        return visit;
    }
}

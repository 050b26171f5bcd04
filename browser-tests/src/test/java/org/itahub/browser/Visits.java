package org.itahub.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** The visits of one test, each with a browser profile of its own. */
final class Visits {
    private final Chromium chromium;
    private final String origin;
    private final List<Visit> visits = new ArrayList<>();

    Visits(Chromium chromium, String origin) {
        this.chromium = chromium;
        this.origin = origin;
    }

    /** On a screen as small as they come. */
    Visit phone() {
        return visit(new Browser.NewContextOptions()
                .setViewportSize(320, 568)
                .setHasTouch(true)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** On a computer. */
    Visit desk() {
        return visit(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    /** Ends them all and fails where one has something to complain of. */
    void end() {
        visits.forEach(Visit::end);
    }

    private Visit visit(Browser.NewContextOptions options) {
        Visit visit = new Visit(origin, chromium.browser().newContext(options.setTimezoneId("Asia/Bangkok")));
        visits.add(visit);
        return visit;
    }
}

package org.itahub.platform.problem;

import java.util.Locale;

/** The same text in the hub's two languages. */
public record Wording(String th, String en) {
    public static Wording of(String th, String en) {
        return new Wording(th, en);
    }

    /** Thai where Thai is asked for, English otherwise. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("th") ? th : en;
    }
}

package org.itahub.measures.planlist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a plan stands in the list: by agency, then year. */
record PlanPlace(String agencyCode, int fiscalYear) {
    /** Before all of them. */
    static final PlanPlace START = new PlanPlace("", 0);

    private static final Pattern WRITTEN = Pattern.compile("([0-9A-Z]{1,20})/(\\d{4})");

    /** Empty where the text is none that {@link #toString} wrote. */
    static Optional<PlanPlace> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new PlanPlace(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return agencyCode + "/" + fiscalYear;
    }
}

package org.itahub.reporting.document.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.itahub.reporting.document.WholeLetters;

/** Names of a workbook's sheets as Excel takes them: 31 letters, some of them forbidden, no two alike, none reserved. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/?*:\\[\\]\\p{Cntrl}]");
    private static final Pattern QUOTED = Pattern.compile("^['\\s]+|['\\s]+$");
    private static final String RESERVED = "history";
    private static final String NAMELESS = "–";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** The title, or what may stay of it, with a number where that is taken. */
    String of(String title) {
        String name = cut(title, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " " + number;
            name = cut(title, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String title, int longest) {
        String legal = WholeLetters.of(FORBIDDEN.matcher(title).replaceAll("-").strip(), longest);
        String bare = QUOTED.matcher(legal).replaceAll("").strip();
        return bare.isEmpty() ? NAMELESS : bare;
    }
}

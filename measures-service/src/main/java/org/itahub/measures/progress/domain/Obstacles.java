package org.itahub.measures.progress.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The obstacles of a report, told and coded.
 *
 * @param text what stood in the way, or that nothing did; empty if not written yet
 * @param codes codes of the hub's list, each once; empty if they are not coded
 */
public record Obstacles(String text, List<String> codes) {
    /** The code that says that there were none; it stands alone. */
    public static final String NONE = "NONE";

    private static final String NONE_IN_WORDS = "ไม่มี";
    private static final Pattern SAYS_NONE = Pattern.compile("-+|n/a|nil|none|nothing|no(obstacles?|problems?)+|"
            + "(ไม่มี|ไม่พบ)(ปัญหา)?(และ|หรือ|/)?(อุปสรรค)?(ใดๆ|ใด)?((ใน|จาก)การดำเนิน(การ|งาน))?(ในไตรมาสนี้)?");

    public Obstacles {
        text = text == null ? "" : text.strip();
        codes = codes == null ? List.of() : codes.stream().distinct().toList();
    }

    /** Whether a text says in so many words that there was nothing. */
    static boolean saysNone(String text) {
        String bare = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0.]+", "");
        return SAYS_NONE.matcher(bare).matches();
    }

    /** The same, where either text or code says that there were none, said by both. */
    Obstacles settled() {
        if (codes.isEmpty() && saysNone(text)) {
            return new Obstacles(text, List.of(NONE));
        }
        return saidNone() && text.isEmpty() ? new Obstacles(NONE_IN_WORDS, codes) : this;
    }

    boolean noneAmongOthers() {
        return codes.size() > 1 && codes.contains(NONE);
    }

    boolean saidNoneButTold() {
        return saidNone() && !text.isEmpty() && !saysNone(text);
    }

    boolean codedButToldNone() {
        return !codes.isEmpty() && !codes.contains(NONE) && saysNone(text);
    }

    private boolean saidNone() {
        return codes.equals(List.of(NONE));
    }
}

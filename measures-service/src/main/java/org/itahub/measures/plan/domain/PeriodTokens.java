package org.itahub.measures.plan.domain;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.measures.plan.domain.PeriodToken.Kind;
import org.itahub.platform.thai.ThaiMonths;

/**
 * Cuts a written period into its words. Words are known by their letters alone: dots and spaces between them do not
 * matter, so {@code ม.ค.}, {@code มค} and {@code ม. ค.} are one.
 */
final class PeriodTokens {
    /** What a word means: its kind, and for a month which. */
    private record Meaning(Kind kind, int value) {}

    private static final Map<String, Meaning> WORDS = words();
    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private final String text;
    private final List<PeriodToken> tokens = new ArrayList<>();
    private int at;

    private PeriodTokens(String text) {
        this.text = text;
    }

    /** The words in order, then one {@link Kind#END}. */
    static List<PeriodToken> of(String text) {
        return new PeriodTokens(text).cut();
    }

    private List<PeriodToken> cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (passedOver(c)) {
                at++;
            } else if (Character.isDigit(c)) {
                number();
            } else if (!word()) {
                unknown();
            }
        }
        tokens.add(new PeriodToken(Kind.END, 0, text.length(), ""));
        return tokens;
    }

    private void number() {
        int start = at;
        long value = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            value = Math.min(value * 10 + Character.digit(text.charAt(at), 10), Integer.MAX_VALUE);
            at++;
        }
        tokens.add(new PeriodToken(Kind.NUMBER, (int) value, start, text.substring(start, at)));
    }

    /** Takes the longest known word that begins here. */
    private boolean word() {
        StringBuilder letters = new StringBuilder();
        Meaning found = null;
        int end = at;
        for (int i = at; i < text.length() && letters.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '.' || isSpace(c)) {
                continue;
            }
            letters.append(Character.toLowerCase(c));
            Meaning meaning = WORDS.get(letters.toString());
            if (meaning != null) {
                found = meaning;
                end = i + 1;
            }
        }
        if (found == null) {
            return false;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        tokens.add(new PeriodToken(found.kind(), found.value(), at, text.substring(at, end)));
        at = end;
        return true;
    }

    /** What is no word we know; letters that go on behind a month make it no month. */
    private void unknown() {
        int start = at;
        do {
            at++;
        } while (at < text.length()
                && !isSpace(text.charAt(at))
                && !Character.isDigit(text.charAt(at))
                && "-–—,/".indexOf(text.charAt(at)) < 0);
        if (!tokens.isEmpty()
                && tokens.getLast().is(Kind.MONTH)
                && tokens.getLast().end() == start) {
            start = tokens.removeLast().at();
        }
        tokens.add(new PeriodToken(Kind.UNKNOWN, 0, start, text.substring(start, at)));
    }

    private static boolean passedOver(char c) {
        return isSpace(c) || c == '.' || c == '/';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static Map<String, Meaning> words() {
        Map<String, Meaning> words = new HashMap<>();
        for (Month month : Month.values()) {
            Meaning meaning = new Meaning(Kind.MONTH, month.getValue());
            String name = ThaiMonths.name(month);
            words.put(name, meaning);
            words.put(ThaiMonths.shortName(month).replace(".", ""), meaning);
            if (!name.endsWith("พันธ์")) {
                words.put(name.substring(0, name.length() - 2), meaning);
            }
        }
        words.put("กุมภา", new Meaning(Kind.MONTH, 2));
        words.put("กุมภาพันธุ์", new Meaning(Kind.MONTH, 2));
        words.put("กรกฏาคม", new Meaning(Kind.MONTH, 7));
        put(words, Kind.TO, "-", "–", "—", "‒", "−", "~", "ถึง", "จนถึง", "สิ้นสุด");
        put(words, Kind.AND, ",", "และ", "กับ");
        put(words, Kind.DUE, "ภายใน", "แล้วเสร็จ", "ให้แล้วเสร็จ");
        put(words, Kind.END_OF, "ไม่เกิน", "ก่อนสิ้น", "สิ้น");
        put(words, Kind.FROM, "ตั้งแต่", "นับตั้งแต่", "เริ่ม", "เริ่มต้น", "เริ่มตั้งแต่");
        put(words, Kind.ONWARDS, "เป็นต้นไป");
        put(words, Kind.EVERY, "ทุกเดือน", "ทุกไตรมาส");
        put(words, Kind.ALL_THROUGH, "ตลอด", "ตลอดทั้ง", "ทั้ง");
        put(words, Kind.FISCAL_YEAR, "ปีงบประมาณ", "ปีงบ");
        put(words, Kind.YEAR, "ปี");
        put(words, Kind.BUDDHIST_ERA, "พศ");
        put(words, Kind.COMMON_ERA, "คศ");
        put(words, Kind.QUARTER, "ไตรมาส", "ไตรมาสที่", "q");
        put(words, Kind.FILLER, "ช่วง", "ในช่วง", "ระหว่าง", "วันที่", "ประจำ", "ของ", "ใน", "ต่อเนื่อง");
        put(words, Kind.MONTH_WORD, "เดือน");
        return words;
    }

    private static void put(Map<String, Meaning> words, Kind kind, String... forms) {
        for (String form : forms) {
            words.put(form, new Meaning(kind, 0));
        }
    }
}

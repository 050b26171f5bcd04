package org.itahub.platform.files.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Addresses of the web that are taken from callers. */
public final class WebLink {
    /** In characters. */
    public static final int LONGEST = 2000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    /** What came of reading an address. */
    public sealed interface Reading {
        record Understood(String address) implements Reading {}

        record Refused(Fault fault) implements Reading {}
    }

    /** Why an address is not taken. */
    public enum Fault {
        TOO_LONG("ยาวเกิน " + LONGEST + " อักขระ", "is longer than " + LONGEST + " characters"),
        NOT_AN_ADDRESS("ไม่ใช่ที่อยู่เว็บที่อ่านได้", "is no web address that can be read"),
        NOT_HTTP("ต้องขึ้นต้นด้วย http:// หรือ https://", "must begin with http:// or https://"),
        WITH_CREDENTIALS("มีชื่อผู้ใช้หรือรหัสผ่านอยู่ในที่อยู่", "carries a user name or a password");

        private final String th;
        private final String en;

        Fault(String th, String en) {
            this.th = th;
            this.en = en;
        }

        public String th() {
            return th;
        }

        public String en() {
            return en;
        }
    }

    public static Reading read(String given) {
        String text = given.strip();
        if (text.length() > LONGEST) {
            return new Reading.Refused(Fault.TOO_LONG);
        }
        if (!text.equals(PlainText.of(text))) {
            return new Reading.Refused(Fault.NOT_AN_ADDRESS);
        }
        try {
            return read(new URI(text), text);
        } catch (URISyntaxException e) {
            return new Reading.Refused(Fault.NOT_AN_ADDRESS);
        }
    }

    private static Reading read(URI uri, String text) {
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
            return new Reading.Refused(Fault.NOT_HTTP);
        }
        String authority = uri.getRawAuthority();
        if (authority == null || authority.startsWith(":")) {
            return new Reading.Refused(Fault.NOT_AN_ADDRESS);
        }
        return authority.contains("@") ? new Reading.Refused(Fault.WITH_CREDENTIALS) : new Reading.Understood(text);
    }
}

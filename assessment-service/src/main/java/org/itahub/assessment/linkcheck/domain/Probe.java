package org.itahub.assessment.linkcheck.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What came of asking for a link once. */
public sealed interface Probe {

    /**
     * It answered.
     *
     * @param answeredBy the address behind all redirects
     * @param title of the page, where it is one and has one
     * @param contentHash SHA-256 of what was read, 64 hexadecimal digits
     * @param whole false where the content is longer than what was read
     */
    record Reached(int status, String answeredBy, Optional<String> title, String contentHash, boolean whole)
            implements Probe {}

    /** It was not asked: the robots.txt of its host, or of one it leads to, asks us not to. */
    record Withheld() implements Probe {}

    /**
     * It did not.
     *
     * @param status empty where nothing answered
     * @param pause how long the host wants to be left alone
     */
    record Failed(LinkFault fault, OptionalInt status, Optional<Duration> pause) implements Probe {

        public static Failed of(LinkFault fault) {
            return new Failed(fault, OptionalInt.empty(), Optional.empty());
        }
    }
}

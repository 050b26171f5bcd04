package org.itahub.platform.fiscal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments in the time of Thailand, where the offices and their deadlines are. */
public final class BangkokTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private BangkokTime() {}

    /** @return null for a moment that has not come yet */
    public static OffsetDateTime of(Instant moment) {
        return moment == null ? null : moment.atZone(ZONE).toOffsetDateTime();
    }

    /** The day that a moment lies in. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}

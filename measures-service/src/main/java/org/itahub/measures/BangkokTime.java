package org.itahub.measures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments as they are shown: in the time of Thailand, where the deadlines are. */
public final class BangkokTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private BangkokTime() {}

    /** @return null for a moment that has not come yet */
    public static OffsetDateTime of(Instant moment) {
        return moment == null ? null : moment.atZone(ZONE).toOffsetDateTime();
    }
}

package org.itahub.assessment.disclosure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments as they are shown: in the time of Thailand, where the windows are. */
public final class BangkokTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private BangkokTime() {}

    public static OffsetDateTime of(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }
}

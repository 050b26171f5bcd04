package org.itahub.assessment.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.itahub.platform.fiscal.BangkokTime;
import org.junit.jupiter.api.Test;

class DeviceBrakeTest {

    private static final Device PHONE = new Device("192.0.2.1", "phone");

    private Instant now = Instant.parse("2022-02-01T03:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return BangkokTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private final DeviceBrake brake = new DeviceBrake(2, Duration.ofHours(1), clock);

    @Test
    void a_device_sends_as_many_sheets_as_it_may_and_then_waits_for_the_window_to_end() {
        assertEquals(Duration.ZERO, brake.count(1, PHONE));
        now = now.plusSeconds(600);
        assertEquals(Duration.ZERO, brake.count(1, PHONE));
        assertEquals(Duration.ofMinutes(50), brake.count(1, PHONE));
        now = now.plusSeconds(3000);
        assertEquals(Duration.ZERO, brake.count(1, PHONE));
    }

    @Test
    void another_device_and_another_survey_have_counts_of_their_own() {
        brake.count(1, PHONE);
        brake.count(1, PHONE);
        assertEquals(Duration.ZERO, brake.count(2, PHONE));
        assertEquals(Duration.ZERO, brake.count(1, new Device("192.0.2.1", "tablet")));
        assertEquals(Duration.ZERO, brake.count(1, new Device("192.0.2.2", "phone")));
    }

    @Test
    void nothing_is_known_of_a_device_on_the_next_day() {
        DeviceBrake daily = new DeviceBrake(1, Duration.ofDays(7), clock);
        daily.count(1, PHONE);
        assertEquals(Duration.ofDays(7), daily.count(1, PHONE));
        now = now.plus(Duration.ofDays(1));
        assertEquals(Duration.ZERO, daily.count(1, PHONE));
    }

    @Test
    void more_devices_than_there_is_room_for_begin_anew() {
        DeviceBrake once = new DeviceBrake(1, Duration.ofHours(1), clock);
        once.count(1, PHONE);
        for (int n = 1; n < DeviceBrake.MOST_DEVICES; n++) {
            once.count(1, new Device("192.0.2.1", "device " + n));
        }
        assertEquals(Duration.ZERO, once.count(1, PHONE));
        assertEquals(Duration.ofHours(1), once.count(1, PHONE));
    }

    @Test
    void a_brake_of_nought_is_none() {
        DeviceBrake none = new DeviceBrake(0, Duration.ofHours(1), clock);
        for (int n = 0; n < 100; n++) {
            assertEquals(Duration.ZERO, none.count(1, PHONE));
        }
    }
}

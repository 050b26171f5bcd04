package org.itahub.assessment.api;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.itahub.platform.fiscal.BangkokTime;

/** The service's clock in tests: the real one until a test sets it to another day; it goes on from there. */
@Mock
@ApplicationScoped
public class MovableClock {
    private static volatile Duration ahead = Duration.ZERO;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Moved(BangkokTime.ZONE);
    }

    /** Ten o'clock of that day in Thailand, such as {@code 2022-03-10}. */
    public static void setTo(String day) {
        ahead = Duration.between(
                Instant.now(),
                LocalDate.parse(day).atTime(10, 0).atZone(BangkokTime.ZONE).toInstant());
    }

    /** Back to the real time; to be called after each test that has set another. */
    public static void reset() {
        ahead = Duration.ZERO;
    }

    private static final class Moved extends Clock {

        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}

package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.platform.http.Sha256;

/**
 * Slows a device down that sends sheet after sheet to an open link. It is a bump in the road, not a wall: a device is what
 * an address and a browser's name make of it. Only counts are kept, in memory alone, under a hash whose salt is thrown
 * away every day, so that nobody can be found by it later.
 */
@ApplicationScoped
public class DeviceBrake {

    private static final int SALT_BYTES = 32;
    static final int MOST_DEVICES = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final int most;
    private final Duration window;
    private final Clock clock;
    private volatile Day day = new Day(LocalDate.MIN, new byte[0], Map.of());

    @Inject
    DeviceBrake(AssessmentConfig config, Clock clock) {
        this(config.survey().sheetsPerDevice(), config.survey().deviceWindow(), clock);
    }

    DeviceBrake(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    private record Day(LocalDate date, byte[] salt, Map<String, Window> windows) {}

    private record Window(Instant ends, int sheets) {}

    /** Counts a sheet. @return how long the device has to wait before it is taken; zero if it is taken now */
    public Duration count(int surveyId, Device device) {
        if (most == 0) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        Day today = today();
        Window counted = today.windows.merge(
                hash(today.salt, surveyId, device),
                new Window(now.plus(window), 1),
                (before, first) -> before.ends.isAfter(now) ? new Window(before.ends, before.sheets + 1) : first);
        return counted.sheets > most ? Duration.between(now, counted.ends) : Duration.ZERO;
    }

    private Day today() {
        LocalDate date = LocalDate.now(clock);
        if (isOver(day, date)) {
            synchronized (this) {
                if (isOver(day, date)) {
                    byte[] salt = new byte[SALT_BYTES];
                    random.nextBytes(salt);
                    day = new Day(date, salt, new ConcurrentHashMap<>());
                }
            }
        }
        return day;
    }

    /** Whoever can be so many devices is not braked anyway, and must not make every sheet search for room. */
    private static boolean isOver(Day day, LocalDate date) {
        return !day.date.equals(date) || day.windows.size() >= MOST_DEVICES;
    }

    private static String hash(byte[] salt, int surveyId, Device device) {
        MessageDigest digest = Sha256.digest();
        digest.update(salt);
        digest.update((surveyId + "\n" + device.address() + "\n" + device.agent()).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}

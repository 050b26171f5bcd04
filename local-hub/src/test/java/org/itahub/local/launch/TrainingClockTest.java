package org.itahub.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingClockTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_hub_without_demonstration_has_real_time() {
        assertEquals(Optional.empty(), TrainingClock.at(folder.resolve("clock"), NOW));
    }

    @Test
    void the_training_calendar_goes_on_over_restarts() {
        Path file = folder.resolve("clock");
        TrainingClock.begin(file, NOW);
        TrainingClock.begin(file, NOW.plus(Duration.ofDays(2)));
        assertEquals(
                Optional.of(TrainingClock.FIRST_DAY.plus(Duration.ofDays(3))),
                TrainingClock.at(file, NOW.plus(Duration.ofDays(3))));
    }
}

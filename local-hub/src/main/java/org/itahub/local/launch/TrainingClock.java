package org.itahub.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The demonstration plays in fiscal year 2566, so its hub's calendar starts there and goes on, over restarts too. A hub
 * without demonstration data has the real time.
 */
final class TrainingClock {
    /** Monday 9 January 2566, 09:00 in Bangkok: the first quarter is over and its reports are due a week later. */
    static final Instant FIRST_DAY = Instant.parse("2023-01-09T02:00:00Z");

    private TrainingClock() {}

    /** Sets the training calendar going in this folder, now, unless it goes already. */
    static void begin(Path file, Instant now) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, now.toString());
            }
        } catch (IOException e) {
            throw new HubProblem("The file " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /** What the training calendar shows at a real moment; empty where real time holds. */
    static Optional<Instant> at(Path file, Instant now) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Instant begun = Instant.parse(Files.readString(file).strip());
            return Optional.of(FIRST_DAY.plus(Duration.between(begun, now)));
        } catch (IOException e) {
            throw new HubProblem("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}

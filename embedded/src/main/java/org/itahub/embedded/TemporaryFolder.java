package org.itahub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for servers whose data nobody wants to keep. */
final class TemporaryFolder {
    private TemporaryFolder() {}

    /** A new folder, removed as well as it goes when this JVM ends. */
    static Path create(String purpose) {
        Path folder = createLasting(purpose);
        removeAtEnd(folder, () -> {});
        return folder;
    }

    /** A new folder whose user says when it may go: see {@link #removeAtEnd}. */
    static Path createLasting(String purpose) {
        try {
            return Files.createTempDirectory("ita-hub-" + purpose + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the folder when this JVM ends, after its user was told to stop: hooks run in no order of their own. */
    static void removeAtEnd(Path folder, Runnable stopUser) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopUser.run();
            delete(folder);
        }));
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException ignored) {
            // A server that is just ending may still write; the system clears its temporary folder in time.
        }
    }
}

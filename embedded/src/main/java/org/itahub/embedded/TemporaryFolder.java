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
        try {
            Path folder = Files.createTempDirectory("ita-hub-" + purpose + "-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

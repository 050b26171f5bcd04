package org.itahub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project that these tests look at and start. */
public final class Project {
    private Project() {}

    /** Its root; Maven runs a module's tests in the module's folder. */
    public static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }

    /** A file's text. */
    public static String read(String file) {
        try {
            return Files.readString(root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.itahub.platform.files.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps files under keys of its own making. A file is there whole or not at all, and never changes. Whatever fails is a
 * {@link StorageFailure}.
 */
public interface FileStorage {
    /** What is to be kept; it can be read more than once. */
    interface Content {
        InputStream open() throws IOException;

        long bytes();

        /** 32 bytes. */
        byte[] sha256();
    }

    /** @return the key of the kept file, random and without a meaning; the file survives a power cut from here on */
    String put(Content content);

    /** @return empty where there is no such file; to be closed by the caller */
    Optional<InputStream> open(String key);

    boolean has(String key);

    /** Where the file lies on this machine; empty for a storage elsewhere. It is there only if {@link #has} says so. */
    default Optional<Path> onDisk(String key) {
        return Optional.empty();
    }

    /** Does nothing where there is no such file. */
    void delete(String key);

    /** The keys of all files kept before that moment of the storage's own clock; to be closed by the caller. */
    Stream<String> keptBefore(Instant moment);

    /** @throws StorageFailure where files can be neither kept nor read now */
    void check();
}

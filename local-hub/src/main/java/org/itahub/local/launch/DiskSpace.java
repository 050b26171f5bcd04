package org.itahub.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the disk has room for the hub's data. */
final class DiskSpace {
    /** A hub with the demonstration data and its logs stays well under this; megabytes. */
    static final long NEEDED_TO_START = 500;

    /** Under this PostgreSQL and Kafka stop working; megabytes. */
    private static final long FULL = 20;

    private static final long MEGABYTE = 1024 * 1024;

    private DiskSpace() {}

    /** Megabytes that are free where the folder lies. */
    static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireRoom(Path folder, long freeMegabytes) {
        if (freeMegabytes < NEEDED_TO_START) {
            throw new HubProblem("Only " + freeMegabytes + " MB are free on the disk of " + folder + "; the hub needs "
                    + NEEDED_TO_START + " MB: make room and start it again.");
        }
    }

    /** Whether a failure that just happened is the disk's. */
    static boolean isFull(long freeMegabytes) {
        return freeMegabytes < FULL;
    }
}

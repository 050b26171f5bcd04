package org.itahub.local.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks for the reason of a failure at the end of a log. */
final class LogTail {
    private static final int LOOKED_AT = 16 * 1024;
    private static final List<String> MARKS = List.of("Caused by:", "ERROR", "Error:", "Exception");

    private LogTail() {}

    /** The last line that names an error, if the end of the log has one. */
    static Optional<String> lastError(Path log) {
        return tail(log)
                .lines()
                .filter(line -> MARKS.stream().anyMatch(line::contains))
                .reduce((earlier, later) -> later)
                .map(String::strip);
    }

    private static String tail(Path log) {
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - LOOKED_AT));
            ByteBuffer end = ByteBuffer.allocate(LOOKED_AT);
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // read on
            }
            return StandardCharsets.UTF_8.decode(end.flip()).toString();
        } catch (IOException e) {
            return "";
        }
    }
}

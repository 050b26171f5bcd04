package org.itahub.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageFailure;

/** An upload that has come whole and lies in a temporary file, which goes when this is closed. */
public final class ReceivedFile implements FileStorage.Content, AutoCloseable {
    private final Path path;
    private final long bytes;
    private final byte[] sha256;

    public ReceivedFile(Path path, long bytes, byte[] sha256) {
        this.path = path;
        this.bytes = bytes;
        this.sha256 = sha256.clone();
    }

    /**
     * A temporary file for what is to come; what a killed process leaves of it is swept.
     *
     * @throws StorageFailure where none can be made
     */
    public static Path begin(Path folder, String prefix) {
        try {
            return Files.createTempFile(Files.createDirectories(folder), prefix, ".part");
        } catch (IOException e) {
            throw new StorageFailure("No temporary file can be made", e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public byte[] sha256() {
        return sha256.clone();
    }

    String sha256Hex() {
        return HexFormat.of().formatHex(sha256);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

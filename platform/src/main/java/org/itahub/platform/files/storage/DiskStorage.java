package org.itahub.platform.files.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Files in a folder, in subfolders by the first two digits of their keys. */
public final class DiskStorage implements FileStorage {
    private static final int SUBFOLDER_DIGITS = 2;

    private final Path files;
    private final Path unfinished;

    /**
     * @param files where the files lie
     * @param unfinished where they are written first: on the same file system, and swept by somebody
     */
    public DiskStorage(Path files, Path unfinished) {
        this.files = files;
        this.unfinished = unfinished;
        trying("made", () -> {
            Files.createDirectories(files);
            return Files.createDirectories(unfinished);
        });
    }

    /** Something done with the folder. */
    private interface Work<T> {
        T run() throws IOException;
    }

    @Override
    public String put(Content content) {
        String key = StorageKeys.random();
        Path part = unfinished.resolve(key + ".part");
        return trying("written", () -> {
            try {
                write(content, part);
                Path target = Files.createDirectories(place(key).getParent()).resolve(key);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                force(target.getParent());
                return key;
            } finally {
                Files.deleteIfExists(part);
            }
        });
    }

    @Override
    public Optional<InputStream> open(String key) {
        return trying("read", () -> {
            try {
                return Optional.of(Files.newInputStream(place(key)));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public boolean has(String key) {
        return Files.isRegularFile(place(key));
    }

    @Override
    public Optional<Path> onDisk(String key) {
        return Optional.of(place(key).toAbsolutePath());
    }

    @Override
    public void delete(String key) {
        trying("deleted", () -> Files.deleteIfExists(place(key)));
    }

    @Override
    public Stream<String> keptBefore(Instant moment) {
        return trying(
                "listed",
                () -> Files.find(
                                files,
                                SUBFOLDER_DIGITS,
                                (path, attributes) -> attributes.isRegularFile()
                                        && attributes
                                                .lastModifiedTime()
                                                .toInstant()
                                                .isBefore(moment))
                        .map(path -> path.getFileName().toString())
                        .filter(StorageKeys::isKey));
    }

    @Override
    public void check() {
        trying("used", () -> {
            if (!Files.isDirectory(files) || !Files.isWritable(files) || !Files.isWritable(unfinished)) {
                throw new IOException("A folder of the storage cannot be written to");
            }
            return files;
        });
    }

    private static void write(Content content, Path part) throws IOException {
        try (InputStream from = content.open();
                FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream to = Channels.newOutputStream(channel)) {
            if (from.transferTo(to) != content.bytes()) {
                throw new IOException("The content is not as long as was said");
            }
            channel.force(true);
        }
    }

    /** Without this the file, not its content, may be gone after a power cut. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }

    private Path place(String key) {
        return files.resolve(StorageKeys.require(key).substring(0, SUBFOLDER_DIGITS))
                .resolve(key);
    }

    private static <T> T trying(String what, Work<T> work) {
        try {
            return work.run();
        } catch (IOException | UncheckedIOException e) {
            throw new StorageFailure("Files cannot be " + what, e);
        }
    }
}

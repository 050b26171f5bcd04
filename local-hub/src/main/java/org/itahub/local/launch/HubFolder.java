package org.itahub.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The one folder with all that a hub keeps: data, logs and generated passwords. At most one hub uses it at a time. */
final class HubFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;

    private HubFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Takes the folder for this process, making it where it is missing. */
    static HubFolder take(Path root) {
        try {
            Files.createDirectories(root.resolve("logs"));
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            FileChannel lockFile = FileChannel.open(
                    root.resolve("hub.pid"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!lock(lockFile)) {
                lockFile.close();
                throw new HubProblem("This hub already runs as process "
                        + Files.readString(root.resolve("hub.pid")).strip() + ": stop it with ./hub stop first.");
            }
            lockFile.truncate(0);
            lockFile.write(StandardCharsets.UTF_8.encode(
                    Long.toString(ProcessHandle.current().pid())));
            return new HubFolder(root, lockFile);
        } catch (IOException e) {
            throw new HubProblem("The folder " + root + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgresql");
    }

    Path postgresProgram() {
        return root.resolve("postgresql-program");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    /** Attachments of disclosures, which the assessment service keeps. */
    private Path attachments() {
        return root.resolve("attachments");
    }

    /** Files of evidence, which the measures service keeps. */
    Path evidence() {
        return root.resolve("evidence");
    }

    /** Files of imports, which the assessment service keeps. */
    private Path imports() {
        return root.resolve("imports");
    }

    /** Files of documents, which the reporting service keeps. */
    private Path documents() {
        return root.resolve("documents");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path trainingClock() {
        return root.resolve("training-clock");
    }

    Path demonstration() {
        return root.resolve("demonstration");
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    /** Forgets all data; the unpacked PostgreSQL program and the lock stay. */
    void clear() {
        List<Path> data = List.of(
                postgres(),
                kafka(),
                evidence(),
                attachments(),
                imports(),
                documents(),
                secrets(),
                trainingClock(),
                demonstration(),
                root.resolve("logs"));
        data.forEach(HubFolder::delete);
        try {
            Files.createDirectories(root.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.truncate(0);
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new HubProblem("The old data in " + path + " cannot be removed: " + e.getMessage() + ".", e);
        }
    }
}

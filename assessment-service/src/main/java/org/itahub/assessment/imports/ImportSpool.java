package org.itahub.assessment.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.platform.http.Sha256;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.logging.Logger;

/** The folder where files lie from their receipt to the end of their job, and rejected rows for a while longer. */
@ApplicationScoped
public class ImportSpool {
    private static final Logger LOG = Logger.getLogger(ImportSpool.class);
    private static final int PIECE = 128 * 1024;

    private final Path folder;
    private final Duration kept;

    ImportSpool(AssessmentConfig config) {
        this.folder = config.imports().directory();
        this.kept = config.imports().kept();
    }

    /** A file that has come whole. */
    public record Received(String name, long bytes) {}

    /**
     * Writes an upload to the folder, a piece at a time. The number of bytes is bounded where requests are.
     *
     * @throws Problem 422 for nothing, 400 where the sender broke off; nothing is left of either
     */
    public Received receive(InputStream upload) {
        String name = UUID.randomUUID() + ".import";
        try {
            long bytes = copy(upload, Files.createDirectories(folder).resolve(name));
            if (bytes == 0) {
                throw Problem.of(ImportProblem.IMPORT_FILE_EMPTY);
            }
            return new Received(name, bytes);
        } catch (IOException e) {
            remove(name);
            throw new UncheckedIOException("An upload cannot be written", e);
        } catch (RuntimeException e) {
            remove(name);
            throw e;
        }
    }

    /** Where a file of that name lies, or would. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** Where the rejected rows of a job lie, if there are any. */
    public Path rejectedRows(UUID job) {
        return folder.resolve(job + ".rejected.csv");
    }

    /** What a file's content is known by, as hexadecimal text. */
    public String sha256(String name) {
        try (InputStream content = Files.newInputStream(path(name))) {
            MessageDigest digest = Sha256.digest();
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be read again", e);
        }
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            LOG.warnf("An import's file stays until it is swept: %s", e.getMessage());
        }
    }

    /** Removes what nobody will ask for any more, that of killed replicas included. */
    @Scheduled(every = "6h", delayed = "3m")
    void sweep() {
        sweep(Instant.now().minus(kept));
    }

    void sweep(Instant before) {
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException e) {
            LOG.debug("Another replica swept the same file", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Files of imports cannot be swept", e);
        }
    }

    private static long copy(InputStream upload, Path file) throws IOException {
        long total = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = read(upload, piece); read >= 0; read = read(upload, piece)) {
                out.write(piece, 0, read);
                total += read;
            }
        }
        return total;
    }

    private static int read(InputStream upload, byte[] piece) {
        try {
            return upload.read(piece);
        } catch (IOException e) {
            LOG.debug("An upload was broken off", e);
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST);
        }
    }
}

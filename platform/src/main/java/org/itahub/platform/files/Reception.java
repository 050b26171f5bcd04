package org.itahub.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.stream.Stream;
import org.itahub.platform.files.storage.StorageChoice;
import org.itahub.platform.files.storage.StorageFailure;
import org.itahub.platform.http.Sha256;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.logging.Logger;

/** Takes uploads to a temporary file, a piece at a time, before anything else is asked of them. */
@ApplicationScoped
class Reception {
    private static final Logger LOG = Logger.getLogger(Reception.class);
    private static final int PIECE = 64 * 1024;

    private final Path folder;
    private final long mostBytes;
    private final FileOwner owner;

    Reception(FilesConfig config, FileOwner owner) {
        this.folder = StorageChoice.incoming(config);
        this.mostBytes = config.maxFileBytes();
        this.owner = owner;
    }

    /** @throws Problem for more than a file may have */
    void requireFits(long announcedBytes) {
        if (announcedBytes > mostBytes) {
            throw Problem.of(owner.refusal(FileFault.TOO_LARGE), mostBytes);
        }
    }

    /** @throws Problem 413 for more than a file may have, 400 where the sender broke off; nothing is left of either */
    ReceivedFile take(InputStream upload) {
        Path file = ReceivedFile.begin(folder, "upload-");
        try {
            return taken(upload, file);
        } catch (RuntimeException e) {
            new ReceivedFile(file, 0, new byte[0]).close();
            throw e;
        }
    }

    /** A temporary copy of a stored file, to be removed by the caller. */
    Path copy(InputStream stored) throws IOException {
        Path file = ReceivedFile.begin(folder, "upload-");
        try {
            Files.copy(stored, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Removes what uploads left that were begun before that moment and whose process was killed. */
    void sweep(Instant before) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new StorageFailure("Unfinished uploads cannot be swept", e);
        }
    }

    private ReceivedFile taken(InputStream upload, Path file) {
        MessageDigest digest = Sha256.digest();
        long total = 0;
        try (OutputStream kept = Files.newOutputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = read(upload, piece); read >= 0; read = read(upload, piece)) {
                total += read;
                requireFits(total);
                digest.update(piece, 0, read);
                kept.write(piece, 0, read);
            }
        } catch (IOException e) {
            throw new StorageFailure("An upload cannot be written", e);
        }
        return new ReceivedFile(file, total, digest.digest());
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

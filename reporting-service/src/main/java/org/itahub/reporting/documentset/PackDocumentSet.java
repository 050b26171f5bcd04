package org.itahub.reporting.documentset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.itahub.platform.files.FilesConfig;
import org.itahub.platform.files.ReceivedFile;
import org.itahub.platform.files.domain.FileType;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageChoice;
import org.itahub.platform.files.storage.StorageFailure;
import org.itahub.platform.http.Sha256;
import org.itahub.platform.jobs.JobRun;
import org.itahub.reporting.document.text.Language;

/**
 * Packs a set's documents into one file, a document at a time: a folder per agency, a table of contents and, where
 * something could not be made, a list of that. Names are Thai, in UTF-8 and said to be so.
 */
@ApplicationScoped
class PackDocumentSet {
    private static final int ALMOST_DONE = 99;

    private final FileStorage storage;
    private final Path folder;

    PackDocumentSet(FileStorage storage, FilesConfig config) {
        this.storage = storage;
        this.folder = StorageChoice.incoming(config);
    }

    /** @throws StorageFailure where it cannot be stored, or a document is lost */
    StoredFile of(DocumentSet set, List<SetEntry> entries, JobRun run) {
        MessageDigest digest = Sha256.digest();
        Path file = ReceivedFile.begin(folder, "set-");
        try {
            try (OutputStream bytes = Files.newOutputStream(file);
                    ZipOutputStream zip =
                            new ZipOutputStream(new DigestOutputStream(bytes, digest), StandardCharsets.UTF_8)) {
                zip.setLevel(Deflater.BEST_SPEED);
                pack(entries, zip, run);
            }
            return stored(set, new ReceivedFile(file, Files.size(file), digest.digest()));
        } catch (IOException e) {
            throw new StorageFailure("A set cannot be packed", e);
        } finally {
            new ReceivedFile(file, 0, new byte[0]).close();
        }
    }

    private void pack(List<SetEntry> entries, ZipOutputStream zip, JobRun run) throws IOException {
        write(zip, "สารบัญ.csv", SetContents.csv(entries));
        if (SetContents.lacksAny(entries)) {
            write(zip, "เอกสารที่จัดทำไม่ได้.csv", SetContents.failuresCsv(entries));
        }
        for (SetEntry entry : entries) {
            if (entry.state() instanceof SetEntry.Written written) {
                run.progress(ALMOST_DONE);
                zip.putNextEntry(new ZipEntry(SetContents.path(entry, written)));
                try (InputStream content = storage.open(written.storageKey())
                        .orElseThrow(() -> new IOException("A document is not where it was stored"))) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    private StoredFile stored(DocumentSet set, ReceivedFile packed) {
        DocumentSet.Order order = set.order();
        return new StoredFile(
                "ชุดเอกสาร-" + Language.THAI.province(order.province()) + "-" + order.year() + ".zip",
                FileType.ZIP,
                packed.bytes(),
                HexFormat.of().formatHex(packed.sha256()),
                storage.put(packed));
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}

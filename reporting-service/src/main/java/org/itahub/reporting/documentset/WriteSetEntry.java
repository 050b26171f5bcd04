package org.itahub.reporting.documentset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageFailure;
import org.itahub.platform.http.Sha256;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.sql.SqlFailure;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.PublishedDocument;
import org.itahub.reporting.document.WriteDocument;
import org.itahub.reporting.documentset.store.SetEntryStore;
import org.jboss.logging.Logger;

/** Writes one document of a set into the storage, or notes why it cannot be made. */
@ApplicationScoped
class WriteSetEntry {
    private static final Logger LOG = Logger.getLogger(WriteSetEntry.class);
    private static final Locale THAI = Locale.of("th");

    private final WriteDocument documents;
    private final FileStorage storage;
    private final SetEntryStore entries;

    WriteSetEntry(WriteDocument documents, FileStorage storage, SetEntryStore entries) {
        this.documents = documents;
        this.storage = storage;
        this.entries = entries;
    }

    /** @throws StorageFailure where nothing can be kept; @throws SqlFailure where nothing can be read or noted */
    void of(DocumentSet set, SetEntry entry) {
        try {
            PublishedDocument document = documents.write(request(set.order(), entry));
            byte[] content = document.content().get();
            String key = storage.put(new InMemory(content));
            var written = new SetEntry.Written(document.fileName().thai(), key, content.length);
            if (!entries.written(set.job(), entry.position(), written)) {
                storage.delete(key);
            }
        } catch (Problem e) {
            entries.failed(set.job(), entry.position(), failed(e));
        } catch (StorageFailure | SqlFailure e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s of %s cannot be written", entry.document(), entry.agencyCode());
            entries.failed(set.job(), entry.position(), failed(Problem.of(PlatformProblem.INTERNAL)));
        }
    }

    private static DocumentRequest request(DocumentSet.Order order, SetEntry entry) {
        return DocumentRequest.ofAgency(
                entry.agencyCode(),
                entry.document().kind().value(),
                entry.year() + "." + order.format().suffix(),
                entry.document().wishes(order.numerals()),
                List.of());
    }

    private static SetEntry.Failed failed(Problem problem) {
        return new SetEntry.Failed(problem.type().code(), problem.detail(THAI), problem.detail(Locale.ENGLISH));
    }

    /** One document; the only thing of a set that is ever in memory. */
    private record InMemory(byte[] content) implements FileStorage.Content {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public long bytes() {
            return content.length;
        }

        @Override
        public byte[] sha256() {
            return Sha256.of(content);
        }
    }
}

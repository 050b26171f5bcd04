package org.itahub.measures.evidence.domain;

import org.itahub.platform.files.domain.FileType;
import org.itahub.platform.files.domain.StoredFile;

/** Something that shows the work that a report tells of. */
public sealed interface Evidence {
    String title();

    /** A page or a document elsewhere. */
    record Link(String title, String address) implements Evidence {}

    /**
     * A file that the hub keeps.
     *
     * @param name as it is given back, with the ending of its type
     * @param bytes its size
     * @param sha256 of its content, 64 hexadecimal digits
     * @param storageKey by which the storage finds it
     */
    record File(String title, String name, FileType type, long bytes, String sha256, String storageKey)
            implements Evidence {
        /** That file as evidence under a title. */
        public static File of(String title, StoredFile stored) {
            return new File(title, stored.name(), stored.type(), stored.bytes(), stored.sha256(), stored.storageKey());
        }

        /** The file without its title. */
        public StoredFile stored() {
            return new StoredFile(name, type, bytes, sha256, storageKey);
        }
    }
}

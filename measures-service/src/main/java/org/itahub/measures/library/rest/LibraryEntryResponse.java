package org.itahub.measures.library.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.library.StoredEntry;
import org.itahub.measures.library.domain.LibraryEntry;

/**
 * A suggested measure.
 *
 * @param withdrawn whether it is suggested no more
 * @param changedByHub whether the hub wrote or changed it itself
 */
@Schema(name = "LibraryEntryAnswer")
record LibraryEntryResponse(@JsonUnwrapped LibraryEntry entry, boolean withdrawn, boolean changedByHub) {
    static LibraryEntryResponse of(StoredEntry stored) {
        return new LibraryEntryResponse(stored.entry(), stored.withdrawn(), stored.changedByHub());
    }
}

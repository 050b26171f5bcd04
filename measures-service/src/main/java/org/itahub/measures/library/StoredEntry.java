package org.itahub.measures.library;

import org.itahub.measures.library.domain.LibraryEntry;

/**
 * An entry as it is stored.
 *
 * @param withdrawn whether it is suggested no more; it can still be read
 * @param changedByHub whether the hub wrote or changed it, so that no new edition of the service does
 * @param version for entity tags
 */
public record StoredEntry(LibraryEntry entry, boolean withdrawn, boolean changedByHub, long version) {}

package org.itahub.platform.files.domain;

/**
 * A file that the storage has.
 *
 * @param name as it is given back, with the ending of its type
 * @param bytes its size
 * @param sha256 of its content, 64 hexadecimal digits
 * @param storageKey by which the storage finds it
 */
public record StoredFile(String name, FileType type, long bytes, String sha256, String storageKey) {}

package org.itahub.platform.imports;

/** What an import does with a file of which some rows are rejected. */
public enum ImportMode {
    /** Nothing. */
    ATOMIC,
    /** It takes the other rows. */
    PARTIAL
}

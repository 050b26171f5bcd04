package org.itahub.assessment.imports;

/** The formats of files. */
public enum ImportFormat {
    CSV,
    XLSX,
    /** A list of objects. */
    JSON,
    /** An object a line. */
    NDJSON
}

package org.itahub.platform.tables;

/** The formats of tables. */
public enum TableFormat {
    CSV,
    XLSX
}

package org.itahub.platform.tables;

import java.util.List;

/** What came of reading a table. */
public sealed interface TableReading {
    /** @param rows those that are not blank, in order */
    record Read(List<TableRow> rows) implements TableReading {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    record Unreadable(Reason reason) implements TableReading {}

    /** Why a file is no table that can be read. */
    enum Reason {
        /** Its bytes are no spreadsheet of that format. */
        NOT_A_TABLE,
        /** More than rows or columns than the bounds allow or, unpacked, too many bytes; a cell beyond XFD1048576. */
        TOO_LARGE
    }
}

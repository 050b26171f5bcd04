package org.itahub.platform.sql;

import java.sql.SQLException;

/** The database refused or could not be reached; the cause says which. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlFailure(SQLException cause) {
        super(cause);
    }
}

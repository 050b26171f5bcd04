package org.itahub.measures.evidence;

import io.agroal.api.AgroalDataSource;
import java.util.List;
import org.itahub.platform.sql.Sql;

/** Looks into the service's database. */
final class Sqls {
    private Sqls() {}

    /** The first column of the only row. */
    static String text(String query, Object... parameters) {
        List<String> rows =
                new Sql(Evidences.bean(AgroalDataSource.class)).query(query, row -> row.getString(1), parameters);
        if (rows.size() != 1) {
            throw new AssertionError("Not one row but " + rows.size());
        }
        return rows.getFirst();
    }
}

package org.itahub.assessment.disclosure;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.util.List;
import org.itahub.platform.sql.Sql;

/** Looks into the service's database. */
final class Sqls {

    private Sqls() {}

    /** The first column of the only row. */
    static String text(String query, Object... parameters) {
        List<String> rows = sql().query(query, row -> row.getString(1), parameters);
        if (rows.size() != 1) {
            throw new AssertionError("Not one row but " + rows.size());
        }
        return rows.getFirst();
    }

    static int update(String statement, Object... parameters) {
        return sql().update(statement, parameters);
    }

    private static Sql sql() {
        return new Sql(Arc.container().instance(AgroalDataSource.class).get());
    }
}

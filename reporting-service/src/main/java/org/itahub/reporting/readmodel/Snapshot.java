package org.itahub.reporting.readmodel;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.itahub.platform.sql.Sql;

/** Lets several queries see the read model at one moment: before or after an event or a rebuild, never amid it. */
@ApplicationScoped
public class Snapshot {
    private final Sql sql;

    Snapshot(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public <T> T read(Supplier<T> queries) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            return queries.get();
        });
    }
}

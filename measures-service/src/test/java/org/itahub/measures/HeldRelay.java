package org.itahub.measures;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Keeps events in the outbox while it is open, as a relay in another replica would that has got stuck. */
public final class HeldRelay implements AutoCloseable {
    private static final String LOCK = "(hashtextextended('outbox relay', 0))";

    private final Connection connection;

    private HeldRelay(Connection connection) {
        this.connection = connection;
    }

    public static HeldRelay of(DataSource database) throws SQLException {
        HeldRelay relay = new HeldRelay(database.getConnection());
        relay.call("pg_advisory_lock");
        return relay;
    }

    private void call(String function) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT " + function + LOCK);
        }
    }

    @Override
    public void close() throws SQLException {
        call("pg_advisory_unlock");
        connection.close();
    }
}

package org.itahub.bench.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The database of the service, looked at from outside. */
public record Database(String url, String user, String password) {
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    void copy(String columns, Csv rows) throws SQLException, IOException {
        try (Connection connection = connect()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + columns + " FROM STDIN (FORMAT csv)", new ByteArrayInputStream(rows.bytes()));
        }
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that the query answers. */
    public long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package org.itahub.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL on the connection of the current transaction, where no entity is wanted. */
public final class Sql {
    private final DataSource dataSource;

    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one row of a result. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @return how many rows changed */
    public int update(String statement, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> List<T> query(String statement, RowReader<T> reader, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, statement, parameters);
                ResultSet rows = prepared.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Object[] array) {
                prepared.setArray(i + 1, connection.createArrayOf(array instanceof Long[] ? "bigint" : "text", array));
            } else {
                prepared.setObject(i + 1, parameters[i]);
            }
        }
        return prepared;
    }
}

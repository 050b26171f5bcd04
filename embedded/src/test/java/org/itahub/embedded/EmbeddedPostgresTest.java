package org.itahub.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @BeforeAll
    static void quietly() {
        QuietLoggers.apply();
    }

    @Test
    void data_survive_a_restart_and_creating_a_database_again_changes_nothing(@TempDir Path data) throws SQLException {
        try (EmbeddedPostgres postgres = start(data)) {
            postgres.createDatabase("measures", "secret");
            execute(postgres, "measures", "secret", "CREATE TABLE kept AS SELECT 'มาตรการ' AS word");
        }
        try (EmbeddedPostgres postgres = start(data)) {
            postgres.createDatabase("measures", "secret");
            assertEquals("มาตรการ", query(postgres, "measures", "secret", "SELECT word FROM kept"));
        }
    }

    @Test
    void nobody_enters_without_the_password_and_no_service_enters_anothers_database(@TempDir Path data)
            throws SQLException {
        try (EmbeddedPostgres postgres = start(data)) {
            postgres.createDatabase("measures", "secret");
            postgres.createDatabase("reporting", "other");
            assertEquals("measures", query(postgres, "measures", "secret", "SELECT current_user"));
            assertThrows(SQLException.class, () -> query(postgres, "measures", "wrong", "SELECT 1"));
            assertThrows(SQLException.class, () -> connect(postgres, "measures", "postgres", "wrong"));
            SQLException refused =
                    assertThrows(SQLException.class, () -> connect(postgres, "reporting", "measures", "secret"));
            assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
        }
    }

    private static EmbeddedPostgres start(Path data) {
        return EmbeddedPostgres.start(
                new EmbeddedPostgres.Settings(data.resolve("pg"), Optional.empty(), 0, "superuser", true));
    }

    private static void execute(EmbeddedPostgres postgres, String database, String password, String sql)
            throws SQLException {
        try (Connection connection = connect(postgres, database, database, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String database, String password, String sql)
            throws SQLException {
        try (Connection connection = connect(postgres, database, database, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres, String database, String user, String password)
            throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), user, password);
    }
}

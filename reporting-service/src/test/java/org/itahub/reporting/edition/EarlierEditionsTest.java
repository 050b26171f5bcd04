package org.itahub.reporting.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.itahub.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hub that issued editions before quarters and provinces had any goes on, and its editions stay as they were. */
class EarlierEditionsTest {
    private static final String DATABASE = "at_v150";
    private static final String EDITION = """
            INSERT INTO edition (id, %s, kind, fiscal_year, number, issued_at, issued_by, numerals, file_name_th,
                file_name_ascii, document, pdf, sha256)
            VALUES ('%s', '2650101', 'อบจ.พิษณุโลก', %s 'measures-plan', 2566, 1, now(), 'ปลัด', 'THAI', 'แผน', 'plan',
                '{}', '\\x25', '%s')""";

    private static EmbeddedPostgres server;

    @BeforeAll
    static void a_database_of_an_earlier_release_with_an_edition() throws SQLException {
        server = EmbeddedPostgres.start(EmbeddedPostgres.Settings.temporary());
        server.createDatabase(DATABASE, DATABASE);
        migrate("150");
        execute(EDITION.formatted("agency_code, owner", "k7m2xq9hdt", "", "aa"));
        migrate("latest");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_edition_is_of_the_whole_year_and_of_the_same_agency() throws SQLException {
        assertEquals(
                "2650101 อบจ.พิษณุโลก  1 aa",
                one(
                        "SELECT concat_ws(' ', owner, owner_name, span, number, sha256) FROM edition WHERE id = 'k7m2xq9hdt'"));
    }

    @Test
    void its_number_is_not_given_again_but_for_a_part_of_the_year() throws SQLException {
        String columns = "owner, owner_name, span";

        assertThrows(SQLException.class, () -> execute(EDITION.formatted(columns, "k7m2xq9hdx", "'',", "bb")));
        execute(EDITION.formatted(columns, "k7m2xq9hdy", "'q1',", "cc"));
        assertEquals("cc", one("SELECT sha256 FROM edition WHERE span = 'q1'"));
    }

    @Test
    void it_still_cannot_be_changed() {
        assertThrows(SQLException.class, () -> execute("UPDATE edition SET owner = 'x'"));
    }

    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(DATABASE), DATABASE, DATABASE)
                .locations(
                        "filesystem:../platform/src/main/resources/db/platform",
                        "filesystem:src/main/resources/db/migration")
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(DATABASE), DATABASE, DATABASE);
    }
}

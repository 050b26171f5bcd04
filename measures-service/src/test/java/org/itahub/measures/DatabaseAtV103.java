package org.itahub.measures;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.itahub.embedded.EmbeddedPostgres;

/** Gives the service a database that an earlier release left behind, at V103 with data in it, to migrate as it starts. */
public final class DatabaseAtV103 implements QuarkusTestResourceLifecycleManager {
    private static final String NAME = "at_v103";
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        server = EmbeddedPostgres.start(EmbeddedPostgres.Settings.temporary());
        server.createDatabase(NAME, NAME);
        Flyway.configure()
                .dataSource(server.jdbcUrl(NAME), NAME, NAME)
                .locations(
                        "filesystem:../platform/src/main/resources/db/platform",
                        "filesystem:src/main/resources/db/migration")
                .outOfOrder(true)
                .target("103")
                .load()
                .migrate();
        fill();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                server.jdbcUrl(NAME),
                "quarkus.datasource.username",
                NAME,
                "quarkus.datasource.password",
                NAME);
    }

    /** After the shared servers, whose database this one replaces. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    private void fill() {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(NAME), NAME, NAME);
                Statement statement = connection.createStatement();
                InputStream data = DatabaseAtV103.class.getResourceAsStream("/migration/v103.sql")) {
            statement.execute(new String(data.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new IllegalStateException("The data of V103 do not fit its tables", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

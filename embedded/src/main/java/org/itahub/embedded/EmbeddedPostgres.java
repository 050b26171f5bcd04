package org.itahub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL server of one's own: random or fixed port, temporary or lasting data. Stops with this JVM. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String SCRAM_ONLY = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;
    private static final String OPEN_UNTIL_THE_PASSWORD_IS_SET = """
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128 trust
            """;

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
    private final Process watch;

    private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server, Process watch) {
        this.server = server;
        this.watch = watch;
    }

    /**
     * What a server needs.
     *
     * @param data directory of its files; it may hold those of an earlier run
     * @param binaries where the program files are unpacked once; empty: a folder that all of the machine's users share
     * @param port 0 for any free one
     * @param password of the superuser {@code postgres}
     * @param lasting whether data outlive this server and a commit outlives a power cut: a hub's do, a test's do not
     */
    public record Settings(Path data, Optional<Path> binaries, int port, String password, boolean lasting) {
        /** For tests: any port, forgotten afterwards. */
        public static Settings temporary() {
            return new Settings(TemporaryFolder.create("postgres"), Optional.empty(), 0, "postgres", false);
        }
    }

    /** Starts the server and waits until it answers; IllegalStateException where it does not. */
    public static EmbeddedPostgres start(Settings settings) {
        try {
            boolean first = !Files.exists(settings.data().resolve("PG_VERSION"));
            Process watch = StopWithParent.watch(stopCommand(settings.data()));
            EmbeddedPostgres postgres = start(settings, first, watch);
            if (first) {
                postgres.closeToStrangers(settings);
            }
            return postgres;
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("PostgreSQL did not start: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres start(Settings settings, boolean first, Process watch) throws IOException {
        try {
            return new EmbeddedPostgres(builder(settings, first).start(), watch);
        } catch (IOException | RuntimeException e) {
            watch.getOutputStream().close();
            throw e;
        }
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder(
            Settings settings, boolean first) {
        String durable = settings.lasting() ? "on" : "off";
        var builder = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setDataDirectory(settings.data())
                .setCleanDataDirectory(!settings.lasting())
                .setRegisterShutdownHook(!settings.lasting())
                .setPort(FreePort.or(settings.port()))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", settings.password())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "200");
        settings.binaries().ifPresent(folder -> builder.setOverrideWorkingDirectory(folder.toFile()));
        if (first) {
            builder.setDataDirectoryCustomizer(data -> writeAccessRules(data.toPath(), OPEN_UNTIL_THE_PASSWORD_IS_SET));
        }
        return builder;
    }

    private void closeToStrangers(Settings settings) {
        execute("ALTER ROLE postgres PASSWORD " + literal(settings.password()));
        writeAccessRules(settings.data(), SCRAM_ONLY);
        execute("SELECT pg_reload_conf()");
    }

    /** Creates the database and its owner of the same name where they are missing, and sets the owner's password. */
    public void createDatabase(String name, String password) {
        String owner = identifier(name);
        if (missing("SELECT 1 FROM pg_roles WHERE rolname = " + literal(name))) {
            execute("CREATE ROLE " + owner + " LOGIN");
        }
        execute("ALTER ROLE " + owner + " PASSWORD " + literal(password));
        if (missing("SELECT 1 FROM pg_database WHERE datname = " + literal(name))) {
            execute("CREATE DATABASE " + owner + " OWNER " + owner);
            execute("REVOKE CONNECT ON DATABASE " + owner + " FROM PUBLIC");
        }
    }

    /** Address of a database for the JDBC driver, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** The port that the server listens on. */
    public int port() {
        return server.getPort();
    }

    /** Stops the server; lasting data stay. A server with lasting data is closed by its owner before the JVM ends. */
    @Override
    public void close() {
        try {
            server.close();
            watch.destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    private boolean missing(String query) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void writeAccessRules(Path data, String rules) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the server by the process id in its data directory. SIGINT is PostgreSQL's fast stop: sessions are cut off,
     * data are written.
     */
    private static List<String> stopCommand(Path data) {
        String pidFile = data.toAbsolutePath().resolve("postmaster.pid").toString();
        return List.of("sh", "-c", "kill -INT \"$(head -n 1 \"$0\")\"", pidFile);
    }
}

package org.itahub.embedded.test;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.itahub.embedded.EmbeddedIdentity;
import org.itahub.embedded.EmbeddedKafka;
import org.itahub.embedded.EmbeddedPostgres;
import org.itahub.embedded.QuietLoggers;

/**
 * The servers of this JVM, started once. A Quarkus test loads its classes anew for each application, statics with
 * them; so the servers live in this class as the system's class loader knows it, and are told and asked through types
 * of the JDK only.
 */
public final class SharedServers {
    static final String DATABASE = "service";
    static final String PASSWORD = "service";

    private static Map<String, Object> started;

    private SharedServers() {}

    /** What the servers can be told and asked. */
    private enum Entry {
        CONFIGURATION,
        STOP_KAFKA,
        START_KAFKA,
        SIGN
    }

    static Map<String, String> configuration() {
        Map<String, String> copy = new ConcurrentHashMap<>();
        ((Map<?, ?>) entry(Entry.CONFIGURATION)).forEach((key, value) -> copy.put((String) key, (String) value));
        return copy;
    }

    static void stopKafka() {
        ((Runnable) entry(Entry.STOP_KAFKA)).run();
    }

    static void startKafka() {
        ((Runnable) entry(Entry.START_KAFKA)).run();
    }

    @SuppressWarnings("unchecked")
    static String sign(String subject, Map<String, Object> claims) {
        return ((BiFunction<String, Map<String, Object>, String>) entry(Entry.SIGN)).apply(subject, claims);
    }

    private static Object entry(Entry entry) {
        try {
            Class<?> shared = Class.forName(SharedServers.class.getName(), true, ClassLoader.getSystemClassLoader());
            return ((Map<?, ?>) shared.getMethod("startedOnce").invoke(null)).get(entry.name());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The servers of the tests did not start", e);
        }
    }

    /** What {@link #entry} finds in the class of the system's loader; not for tests. */
    public static synchronized Map<String, Object> startedOnce() {
        if (started == null) {
            started = start();
        }
        return started;
    }

    private static Map<String, Object> start() {
        return OwnClassLoader.call(SharedServers::startServers);
    }

    private static Map<String, Object> startServers() {
        QuietLoggers.apply();
        EmbeddedPostgres postgres = EmbeddedPostgres.start(EmbeddedPostgres.Settings.temporary());
        postgres.createDatabase(DATABASE, PASSWORD);
        EmbeddedKafka kafka = EmbeddedKafka.startTemporary();
        EmbeddedIdentity identity = EmbeddedIdentity.start(0);
        BiFunction<String, Map<String, Object>, String> sign = identity::sign;
        Runnable stopKafka = () -> OwnClassLoader.run(kafka::stop);
        Runnable startKafka = () -> OwnClassLoader.run(kafka::start);
        return Map.of(
                Entry.CONFIGURATION.name(),
                Map.of(
                        "quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE),
                        "quarkus.datasource.username", DATABASE,
                        "quarkus.datasource.password", PASSWORD,
                        "kafka.bootstrap.servers", kafka.bootstrapServers(),
                        "quarkus.oidc.auth-server-url", identity.issuerUrl()),
                Entry.SIGN.name(),
                sign,
                Entry.STOP_KAFKA.name(),
                stopKafka,
                Entry.START_KAFKA.name(),
                startKafka);
    }
}

package org.itahub.embedded.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.itahub.embedded.QuietLoggers;

/**
 * Gives a Quarkus test real PostgreSQL, Kafka and an OpenID provider:
 * {@code @QuarkusTestResource(HubServers.class)}. They start once per JVM and end with it.
 */
public final class HubServers implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = SharedServers.configuration();
        QuietLoggers.NAMES.forEach(name -> configuration.put(category(name), "OFF"));
        return configuration;
    }

    /** Nothing: the next application of this JVM uses the same servers. */
    @Override
    public void stop() {}

    /** Stops the broker; what the service publishes must wait in its outbox. */
    public static void stopKafka() {
        SharedServers.stopKafka();
    }

    /** Starts the broker again: same port, same data. */
    public static void startKafka() {
        SharedServers.startKafka();
    }

    /** Address of the broker, for a test's own producer or consumer. */
    public static String bootstrapServers() {
        return SharedServers.configuration().get("kafka.bootstrap.servers");
    }

    private static String category(String logger) {
        return "quarkus.log.category.\"" + logger + "\".level";
    }
}

package org.itahub.measures;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.itahub.embedded.test.HubServers;

/** Stops Kafka with the last test: a broker that still runs when its temporary folder goes ends the JVM with a failure. */
public final class KafkaEndsFirst implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        HubServers.startKafka();
        return Map.of();
    }

    @Override
    public void stop() {
        HubServers.stopKafka();
    }
}

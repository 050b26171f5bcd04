package org.itahub.platform.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** How this service reaches Kafka: every {@code kafka.*} setting of the operator, encryption and user included. */
@ApplicationScoped
public class KafkaSettings {
    private final Map<String, Object> ofOperator;

    KafkaSettings(@Identifier("default-kafka-broker") Map<String, Object> ofOperator) {
        this.ofOperator = Map.copyOf(ofOperator);
    }

    /** The same with what a client needs of its own, which goes before the operator's. */
    public Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> settings = new HashMap<>(ofOperator);
        settings.putAll(own);
        return settings;
    }
}

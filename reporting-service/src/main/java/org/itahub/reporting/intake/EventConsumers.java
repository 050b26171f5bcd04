package org.itahub.reporting.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.itahub.platform.events.EventIntake;

/** Listens to the topics; what cannot be processed goes to the topic's dead letters. */
@ApplicationScoped
class EventConsumers {
    private final EventIntake intake;
    private final ReadModelTopics topics;

    EventConsumers(EventIntake intake, ReadModelTopics topics) {
        this.intake = intake;
        this.topics = topics;
    }

    @Incoming("agencies")
    @Blocking
    void agencies(ConsumerRecord<String, byte[]> record) {
        take(record);
    }

    @Incoming("assessments")
    @Blocking
    void assessments(ConsumerRecord<String, byte[]> record) {
        take(record);
    }

    @Incoming("plans")
    @Blocking
    void plans(ConsumerRecord<String, byte[]> record) {
        take(record);
    }

    @Incoming("progress")
    @Blocking
    void progress(ConsumerRecord<String, byte[]> record) {
        take(record);
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        intake.accept(record, topics.handlers().get(record.topic()));
    }
}

package org.itahub.measures.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.itahub.platform.events.EventIntake;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;

/** Keeps the published results up to date from {@code ita.assessments.v1}. */
@ApplicationScoped
public class ResultEvents {
    private static final String PUBLISHED = "org.itahub.assessment.published.v1";

    private final EventIntake intake;
    private final PublishedResults results;

    ResultEvents(EventIntake intake, PublishedResults results) {
        this.intake = intake;
        this.results = results;
    }

    @Incoming("assessments")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        intake.accept(record, this::apply);
    }

    private void apply(ReceivedEvent event) {
        if (!event.type().equals(PUBLISHED)) {
            return;
        }
        PublishedResult result = event.as(PublishedResult.class);
        if (result.agencyCode() == null || result.total() == null || result.revision() < 1) {
            throw new RejectedEvent("A result without agency, total or revision cannot be kept", null);
        }
        try {
            results.keep(result, event.sequence());
        } catch (JsonProcessingException e) {
            throw new RejectedEvent("The result's indicators cannot be kept: " + e.getOriginalMessage(), e);
        }
    }
}

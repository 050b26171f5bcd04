package org.itahub.measures.agencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.itahub.platform.events.EventIntake;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;

/** Keeps the copies up to date from {@code ita.agencies.v1}. */
@ApplicationScoped
public class AgencyEvents {
    private static final String CHANGED = "org.itahub.agency.changed.v1";

    private final EventIntake intake;
    private final Agencies agencies;

    AgencyEvents(EventIntake intake, Agencies agencies) {
        this.intake = intake;
        this.agencies = agencies;
    }

    @Incoming("agencies")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        intake.accept(record, this::apply);
    }

    private void apply(ReceivedEvent event) {
        if (!event.type().equals(CHANGED)) {
            return;
        }
        Agency agency = event.as(Agency.class);
        if (agency.code() == null || agency.nameTh() == null || agency.province() == null || agency.units() == null) {
            throw new RejectedEvent("An agency without code, name, province or units cannot be kept", null);
        }
        try {
            agencies.keep(agency, event.sequence());
        } catch (JsonProcessingException e) {
            throw new RejectedEvent("The agency's units cannot be kept: " + e.getOriginalMessage(), e);
        }
    }
}

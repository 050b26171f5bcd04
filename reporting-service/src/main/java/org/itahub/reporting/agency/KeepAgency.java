package org.itahub.reporting.agency;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.platform.events.EventHandler;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;

/** An agency was registered or changed: its newest state is kept. */
@ApplicationScoped
public class KeepAgency implements EventHandler {
    private static final String CHANGED = "org.itahub.agency.changed.v1";

    private final AgencyCopies agencies;

    KeepAgency(AgencyCopies agencies) {
        this.agencies = agencies;
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().equals(CHANGED)) {
            return;
        }
        Agency agency = event.as(Agency.class);
        if (agency.code() == null || agency.nameTh() == null || agency.province() == null) {
            throw new RejectedEvent("An agency without code, Thai name or province", null);
        }
        agencies.keep(agency, event.sequence());
    }
}

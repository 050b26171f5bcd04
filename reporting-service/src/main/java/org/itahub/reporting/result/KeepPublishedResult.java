package org.itahub.reporting.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.itahub.platform.events.EventHandler;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;
import org.itahub.reporting.readmodel.ReadModelJson;
import org.itahub.reporting.readmodel.ReadModelJson.UnreadableJson;

/** A result was published or corrected: its frozen revision and triage are fetched and kept, the newest revision only. */
@ApplicationScoped
public class KeepPublishedResult implements EventHandler {
    private static final String PUBLISHED = "org.itahub.assessment.published.v1";

    private final PublishedResults results;
    private final FrozenResults frozen;

    KeepPublishedResult(PublishedResults results, FrozenResults frozen) {
        this.results = results;
        this.frozen = frozen;
    }

    /** What we need of the event itself. */
    record Publication(
            String agencyCode, int fiscalYear, int revision, BigDecimal total, PublishedResult.Level level) {}

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().equals(PUBLISHED)) {
            return;
        }
        Publication publication = event.as(Publication.class);
        if (publication.agencyCode() == null || publication.total() == null || publication.level() == null) {
            throw new RejectedEvent("A publication without agency, total or level", null);
        }
        String agency = publication.agencyCode();
        int year = publication.fiscalYear();
        int revision = publication.revision();
        if (results.newestRevision(agency, year) >= revision) {
            return;
        }
        String result = readable(frozen.revision(agency, year, revision), PublishedResult.class);
        String triage = readable(frozen.triage(agency, year, revision), Triage.class);
        results.keep(publication, event.data().toString(), result, triage);
    }

    private static String readable(String json, Class<?> type) {
        try {
            ReadModelJson.read(json, type);
            return json;
        } catch (UnreadableJson e) {
            throw new RejectedEvent("The assessment service's answer cannot be read: " + e.getMessage(), e);
        }
    }
}

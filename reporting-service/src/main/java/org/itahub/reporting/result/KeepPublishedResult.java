package org.itahub.reporting.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.itahub.platform.events.EventHandler;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;
import org.itahub.reporting.readmodel.ReadModelJson;
import org.itahub.reporting.readmodel.ReadModelJson.UnreadableJson;

/** A result was published or corrected: what documents say of it is fetched and kept, the newest revision only. */
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
            String agencyCode,
            int fiscalYear,
            int revision,
            BigDecimal total,
            PublishedResult.Level level,
            Boolean meetsTarget,
            Target target) {

        boolean complete() {
            return agencyCode != null
                    && total != null
                    && level != null
                    && meetsTarget != null
                    && target != null
                    && target.threshold() != null
                    && target.wantedShare() != null;
        }
    }

    /** The national target by the framework of the year: points, and percent of agencies that shall reach them. */
    record Target(BigDecimal threshold, BigDecimal wantedShare) {}

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().equals(PUBLISHED)) {
            return;
        }
        Publication publication = event.as(Publication.class);
        if (!publication.complete()) {
            throw new RejectedEvent("A publication without agency, total, level or target", null);
        }
        String agency = publication.agencyCode();
        int year = publication.fiscalYear();
        int revision = publication.revision();
        if (results.newestRevision(agency, year) >= revision) {
            return;
        }
        String result = readable(frozen.revision(agency, year, revision), PublishedResult.class);
        String triage = readable(frozen.triage(agency, year, revision), Triage.class);
        String reconciliation = readable(frozen.reconciliation(agency, year), Reconciliation.class);
        String lostItems = readable(frozen.lostItems(agency, year), LostItems.class);
        results.keep(
                publication,
                event.data().toString(),
                new PublishedResults.Fetched(result, triage, reconciliation, lostItems));
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

package org.itahub.measures.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.itahub.measures.MeasuresConfig;

/** The absolute addresses that a reminder names. */
@ApplicationScoped
public class Links {
    private final String api;

    @Inject
    Links(MeasuresConfig config) {
        this(config.publicUrl());
    }

    Links(String publicUrl) {
        this.api = publicUrl.replaceAll("/+$", "") + "/api/v1";
    }

    public List<Link> of(UUID reminder, String agencyCode, int year, int quarter) {
        String self = api + "/reminders/" + reminder;
        return List.of(
                new Link("reminder", self),
                new Link(
                        "plan-progress",
                        api + "/agencies/" + agencyCode + "/plans/" + year + "/progress?quarter=" + quarter),
                new Link("acknowledge", self + "/acknowledgements"));
    }
}

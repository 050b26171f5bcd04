package org.itahub.local;

import java.time.Instant;
import java.util.Optional;
import org.itahub.local.launch.HubSettings;
import org.itahub.local.launch.Service;

/** What a person wants to know once the hub runs. */
final class Welcome {
    private Welcome() {}

    static String text(HubSettings settings, Optional<Instant> trainingTime) {
        String assessment = settings.ports().url(Service.ASSESSMENT);
        String measures = settings.ports().url(Service.MEASURES);
        String reporting = settings.ports().url(Service.REPORTING);
        String token = "http://localhost:" + settings.ports().identity() + "/ita-hub/token";
        return String.join("\n", assessment, measures, reporting, token, trainingTime.toString());
    }
}

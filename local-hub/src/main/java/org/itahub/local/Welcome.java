package org.itahub.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.itahub.local.launch.Demonstration;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.HubSettings;
import org.itahub.local.launch.Service;

/** What a person wants to know once the hub runs. */
final class Welcome {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** As it must stand in an address: not every program that sends it encodes Thai letters. */
    private static final String PHITSANULOK = URLEncoder.encode("พิษณุโลก", StandardCharsets.UTF_8);

    private static final String TABLE = """

            The hub runs.%1$s

              assessment-service   %2$s   API: %2$s/q/swagger-ui   /q/openapi
              measures-service     %3$s   API: %3$s/q/swagger-ui   /q/openapi
              reporting-service    %4$s   API: %4$s/q/swagger-ui   /q/openapi
              dashboard page       %4$s/   sign in as %9$s
              OpenID provider      http://localhost:%5$d/ita-hub
              Kafka                localhost:%6$d
              PostgreSQL           localhost:%7$d   databases assessment, measures, reporting
              data, logs, database passwords   %8$s

            A token, here of %9$s (any demonstration user; the password is the user name):
              TOKEN=$(curl -s http://localhost:%5$d/ita-hub/token -d grant_type=password -d client_id=ita-hub-cli \\
                -d username=%9$s -d password=%9$s \\
                | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')
            """;

    private static final String TOUR = """

            Worth trying:
              curl -s %1$s/api/v1/agencies/2650101/assessments/2565
              curl -s -o phitsanulok-2565.pdf %2$s/api/v1/agencies/2650101/documents/yearly-report/2565.pdf
              curl -s -o progress-2566-1.pdf '%2$s/api/v1/agencies/2650101/documents/quarterly-progress/2566.pdf?quarter=1'
              curl -s -H "Authorization: Bearer $TOKEN" %2$s/api/v1/provinces/%3$s/overview/2565
            """;

    private static final String SURVEY = """

            A survey as the public answers it, on a phone too (its officer is lumphli-officer; staff get a link each):
              %s
            """;

    private static final String WITHOUT_DEMONSTRATION = """

            No demonstration is loaded. Begin with an agency:
              PUT %1$s/api/v1/agencies/{code}, described at %1$s/q/swagger-ui
            The local users act for 2650101, H140001 and H860001; a year after 2566 needs its framework first
              (POST %1$s/api/v1/frameworks).
            """;

    private static final String REFUSED = """

            This hub holds data of its own, so the demonstration was not loaded into it.
            """;

    private static final String END = """

            Stop it with Ctrl-C here or ./hub stop elsewhere. The data stay; ./hub run --fresh starts anew.
            """;

    private Welcome() {}

    /** @param surveyLink where the public answers the demonstration's survey */
    static String text(
            HubSettings settings,
            Demonstration demonstration,
            Optional<Instant> trainingTime,
            Optional<String> surveyLink) {
        HubPorts ports = settings.ports();
        String assessment = ports.url(Service.ASSESSMENT);
        String reporting = ports.url(Service.REPORTING);
        String table = TABLE.formatted(
                trainingTime.map(Welcome::calendar).orElse(""),
                assessment,
                ports.url(Service.MEASURES),
                reporting,
                ports.identity(),
                ports.kafka(),
                ports.postgres(),
                settings.folder(),
                shows(demonstration) ? "phitsanulok-province" : "admin");
        String survey = surveyLink.map(SURVEY::formatted).orElse("");
        return table + hint(demonstration).formatted(assessment, reporting, PHITSANULOK) + survey + END;
    }

    /** Whether the hub has the demonstration to show. */
    static boolean shows(Demonstration demonstration) {
        return demonstration == Demonstration.TO_LOAD || demonstration == Demonstration.LOADED;
    }

    private static String hint(Demonstration demonstration) {
        return switch (demonstration) {
            case TO_LOAD, LOADED -> TOUR;
            case ABSENT -> WITHOUT_DEMONSTRATION;
            case REFUSED -> REFUSED + WITHOUT_DEMONSTRATION;
        };
    }

    private static String calendar(Instant now) {
        return " Its calendar shows " + LocalDate.ofInstant(now, BANGKOK)
                + ", since the demonstration plays in fiscal year 2566.";
    }
}

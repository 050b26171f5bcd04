package org.itahub.local.launch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The variables by which a service learns its port, its database and its neighbours: the same as in containers. */
public final class ServiceEnvironment {
    private ServiceEnvironment() {}

    /**
     * Variables of one service.
     *
     * @param folder below which services keep their files
     * @param clock what the service's calendar shows when it starts; empty for real time
     */
    public static Map<String, String> of(
            Service service, HubPorts ports, String databasePassword, Path folder, Optional<Instant> clock) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_PORT", ports.services().get(service).toString());
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + ports.postgres() + "/" + service.id());
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.id());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", databasePassword);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.kafka());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:" + ports.identity() + "/ita-hub");
        if (service == Service.ASSESSMENT) {
            environment.put("ASSESSMENT_PUBLIC_URL", ports.url(service));
        } else {
            environment.put("QUARKUS_REST_CLIENT_ASSESSMENT_URL", ports.url(Service.ASSESSMENT));
        }
        if (service == Service.ASSESSMENT) {
            environment.put("ASSESSMENT_DISCLOSURE_DIRECTORY", below(folder, "attachments"));
            environment.put("ASSESSMENT_IMPORTS_DIRECTORY", below(folder, "imports"));
        }
        if (service == Service.MEASURES) {
            environment.put("MEASURES_PUBLIC_URL", ports.url(service));
            environment.put("MEASURES_EVIDENCE_DIRECTORY", below(folder, "evidence"));
        }
        if (service == Service.REPORTING) {
            environment.put("REPORTING_PUBLIC_URL", ports.url(service));
            environment.put("REPORTING_FILES_DIRECTORY", below(folder, "documents"));
        }
        clock.ifPresent(moment -> environment.put("ITA_CLOCK_STARTS_AT", moment.toString()));
        return environment;
    }

    private static String below(Path folder, String name) {
        return folder.resolve(name).toAbsolutePath().toString();
    }
}

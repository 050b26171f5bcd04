package org.itahub.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itahub.embedded.DemoUser;
import org.itahub.embedded.FreePort;
import org.itahub.local.launch.Hub;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.HubSettings;
import org.itahub.local.launch.Progress;
import org.itahub.local.launch.Service;

/**
 * The packaged services that have a page, on real PostgreSQL, Kafka and OpenID provider, as {@code ./hub run} starts
 * them.
 */
final class SurveyHub implements AutoCloseable {
    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m");

    private final HubPorts ports = freePorts();
    private final Hub hub;

    SurveyHub() {
        Path module = Path.of("").toAbsolutePath();
        HubSettings settings = new HubSettings(
                module.getParent(),
                folder(module),
                ports,
                true,
                false,
                Set.of(Service.ASSESSMENT, Service.REPORTING),
                SMALL);
        hub = Hub.prepare(settings, new Progress(System.out));
        hub.start();
    }

    /** Address of the assessment service, without a slash at its end. */
    String url() {
        return ports.url(Service.ASSESSMENT);
    }

    /** Address of the reporting service, without a slash at its end. */
    String dashboard() {
        return ports.url(Service.REPORTING);
    }

    /** Address where users sign in, without a slash at its end. */
    String identity() {
        return "http://localhost:" + ports.identity();
    }

    /** A token of the hub's administrator. */
    String adminToken() {
        return hub.token(DemoUser.named("admin").orElseThrow());
    }

    /** Address of the assessment service's database, with user and password. */
    String database() {
        String name = Service.ASSESSMENT.id();
        return "jdbc:postgresql://localhost:%d/%s?user=%s&password=%s"
                .formatted(ports.postgres(), name, name, hub.databasePassword(Service.ASSESSMENT));
    }

    @Override
    public void close() {
        hub.close();
    }

    private static HubPorts freePorts() {
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, FreePort.or(0));
        }
        return new HubPorts(FreePort.or(0), FreePort.or(0), FreePort.or(0), services);
    }

    private static Path folder(Path module) {
        try {
            return Files.createDirectories(module.resolve("target/hub"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.itahub.local.replicas;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.itahub.embedded.EmbeddedIdentity;
import org.itahub.embedded.EmbeddedKafka;
import org.itahub.embedded.EmbeddedPostgres;
import org.itahub.embedded.FreePort;
import org.itahub.embedded.QuietLoggers;
import org.itahub.local.Project;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.Service;
import org.itahub.local.launch.ServiceEnvironment;

/** Real servers, two replicas of the measures service, and a stand-in for the analysis that plans are drafted from. */
final class TwoReplicas implements AutoCloseable {
    private static final String PASSWORD = "measures";
    /** So that a kill meets the relay at work. */
    private static final String OFTEN = "PT0.1S";
    /** So that a kill meets the ladder of reminders half climbed. */
    private static final String ONE_QUARTER_AT_ONCE = "1";

    static {
        QuietLoggers.apply();
    }

    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka = EmbeddedKafka.startTemporary();
    private final EmbeddedIdentity identity = EmbeddedIdentity.start(0);
    private final HttpServer assessment = analysis();
    private final List<Replica> replicas;
    private final Path files;
    private Instant shown;
    private Instant shownSince;

    /** @param logs folder for the replicas' logs */
    TwoReplicas(Path logs) {
        files = logs.resolve("files");
        postgres = EmbeddedPostgres.start(EmbeddedPostgres.Settings.temporary());
        postgres.createDatabase(Service.MEASURES.id(), PASSWORD);
        Path program = Project.root().resolve("measures-service/target/quarkus-app/quarkus-run.jar");
        replicas = List.of(
                new Replica(program, logs.resolve("replica-1.log"), FreePort.or(0)),
                new Replica(program, logs.resolve("replica-2.log"), FreePort.or(0)));
    }

    List<Replica> replicas() {
        return replicas;
    }

    /** Replicas that start from now on show this moment, and later ones as time goes by. */
    void setClock(Instant moment) {
        shown = moment;
        shownSince = Instant.now();
    }

    /** Starts a replica with what the clock shows; does not wait. */
    void start(Replica replica) {
        Instant now = shown.plus(Duration.between(shownSince, Instant.now()));
        HubPorts ports = new HubPorts(
                port(identity.issuerUrl()),
                port("http://" + kafka.bootstrapServers()),
                postgres.port(),
                Map.of(
                        Service.MEASURES,
                        port(replica.url()),
                        Service.ASSESSMENT,
                        assessment.getAddress().getPort()));
        Map<String, String> environment =
                new HashMap<>(ServiceEnvironment.of(Service.MEASURES, ports, PASSWORD, files, Optional.of(now)));
        environment.put("ITA_OUTBOX_EVERY", OFTEN);
        environment.put("MEASURES_REMINDERS_EVERY", "PT1S");
        environment.put("MEASURES_REMINDERS_BATCH", ONE_QUARTER_AT_ONCE);
        replica.start(environment);
    }

    /** The service's database, to look into. */
    Database database() {
        return new Database(postgres.jdbcUrl(Service.MEASURES.id()), Service.MEASURES.id(), PASSWORD);
    }

    /** Address of Kafka for a client. */
    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** A bearer token. */
    String token(String user, Map<String, Object> claims) {
        return identity.sign(user, claims);
    }

    @Override
    public void close() {
        replicas.forEach(Replica::close);
        assessment.stop(0);
        identity.close();
        kafka.close();
        postgres.close();
    }

    private static int port(String url) {
        return URI.create(url).getPort();
    }

    private static HttpServer analysis() {
        try {
            byte[] triage = Project.read("measures-service/src/test/resources/triage/phitsanulok-2565.json")
                    .getBytes(StandardCharsets.UTF_8);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, triage.length);
                exchange.getResponseBody().write(triage);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.itahub.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.itahub.local.HubProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real PostgreSQL, Kafka and provider, with stand-ins for the services: whatever ends, nothing is left behind. */
class LifeAndDeathTest {
    private static final int PROCESSES_AT_LEAST = 8;

    @TempDir
    static Path project;

    @TempDir
    static Path folder;

    private final int offset = FreeOffset.find();
    private final HubPorts ports = HubPorts.usual(offset);

    @BeforeEach
    void build() throws IOException {
        StubProject.build(project);
    }

    @Test
    void a_hub_that_is_told_to_stop_stops_everything() throws Exception {
        try (HubProcess hub = start().awaitRunning()) {
            List<ProcessHandle> family = hub.family();
            assertTrue(family.size() >= PROCESSES_AT_LEAST, family.toString());
            hub.terminate();
            hub.awaitEnd();
            awaitAllGone(family);
            assertTrue(!hub.output().contains("ended by itself"), hub.output());
        }
    }

    @Test
    void a_launcher_that_is_killed_takes_everything_with_it() throws Exception {
        try (HubProcess hub = start().awaitRunning()) {
            List<ProcessHandle> family = hub.family();
            hub.kill();
            hub.awaitEnd();
            awaitAllGone(family);
        }
    }

    @Test
    void a_service_that_dies_ends_the_hub_with_a_sentence_that_names_it() throws Exception {
        try (HubProcess hub = start().awaitRunning()) {
            List<ProcessHandle> family = hub.family();
            tellToDie(Service.MEASURES);
            assertEquals(1, hub.awaitEnd());
            assertTrue(
                    hub.output().contains("measures-service has ended by itself (exit code 7)")
                            && hub.output().contains("ERROR told to die"),
                    hub.output());
            awaitAllGone(family);
        }
    }

    @Test
    void a_postgresql_that_dies_ends_the_hub_with_a_sentence_that_names_it() throws Exception {
        try (HubProcess hub = start().awaitRunning()) {
            List<ProcessHandle> family = hub.family();
            ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                            .getFirst()))
                    .orElseThrow()
                    .destroyForcibly();
            assertEquals(1, hub.awaitEnd());
            assertTrue(hub.output().contains("PostgreSQL has ended by itself"), hub.output());
            awaitAllGone(family);
        }
    }

    @Test
    void a_service_that_cannot_start_ends_the_hub_with_a_sentence_that_names_it() throws Exception {
        StubProject.breakService(project, Service.REPORTING);
        try (HubProcess hub = start()) {
            assertEquals(1, hub.awaitEnd());
            assertTrue(hub.output().contains("reporting-service has ended by itself (exit code 1)"), hub.output());
            awaitAllGone(hub.family());
        }
    }

    @Test
    void a_taken_port_ends_the_start_before_anything_runs() throws Exception {
        try (ServerSocket other = new ServerSocket(ports.services().get(Service.ASSESSMENT));
                HubProcess hub = start()) {
            assertEquals(1, hub.awaitEnd());
            assertTrue(
                    hub.output().startsWith("Port " + other.getLocalPort() + ", which assessment-service needs,"),
                    hub.output());
            assertEquals(1, hub.output().lines().count());
        }
    }

    @Test
    void a_second_hub_is_refused_while_the_first_runs_on() throws Exception {
        try (HubProcess first = start().awaitRunning();
                HubProcess second = start()) {
            assertEquals(1, second.awaitEnd());
            assertTrue(second.output().startsWith("This hub already runs as process"), second.output());
            assertTrue(first.family().size() >= PROCESSES_AT_LEAST);
        }
    }

    private HubProcess start() {
        return HubProcess.start(project, folder, "--no-demo", "--port-offset", Integer.toString(offset));
    }

    private void tellToDie(Service service) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(ports.url(service) + "/die")).build();
        try {
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            // It died before it answered, as it was told.
        }
    }

    private static void awaitAllGone(List<ProcessHandle> family) throws InterruptedException {
        for (int i = 0; i < 100 && family.stream().anyMatch(HubProcess::works); i++) {
            Thread.sleep(100);
        }
        assertEquals(
                List.of(),
                family.stream()
                        .filter(HubProcess::works)
                        .map(ProcessHandle::info)
                        .toList());
    }
}

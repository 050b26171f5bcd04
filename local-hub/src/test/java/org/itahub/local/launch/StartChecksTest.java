package org.itahub.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartChecksTest {
    @TempDir
    Path folder;

    @Test
    void a_taken_port_is_named_with_who_needs_it_and_what_to_do() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HubPorts free = HubPorts.usual(FreeOffset.find());
            HubPorts ports = new HubPorts(
                    free.identity(),
                    free.kafka(),
                    free.postgres(),
                    Map.of(
                            Service.ASSESSMENT, free.services().get(Service.ASSESSMENT),
                            Service.MEASURES, other.getLocalPort(),
                            Service.REPORTING, free.services().get(Service.REPORTING)));
            HubProblem problem = assertThrows(HubProblem.class, () -> PortCheck.requireFree(ports));
            assertEquals(
                    "Port " + other.getLocalPort() + ", which measures-service needs, is taken by another program: stop"
                            + " that program, or move the hub with ./hub run --port-offset 1000.",
                    problem.getMessage());
        }
    }

    @Test
    void free_ports_pass() {
        PortCheck.requireFree(HubPorts.usual(FreeOffset.find()));
    }

    @Test
    void a_full_disk_is_said_before_anything_starts() {
        HubProblem problem = assertThrows(HubProblem.class, () -> DiskSpace.requireRoom(folder, 499));
        assertTrue(problem.getMessage().startsWith("Only 499 MB are free"), problem.getMessage());
        DiskSpace.requireRoom(folder, 500);
    }

    @Test
    void a_service_that_was_never_built_is_named() {
        HubProblem problem = assertThrows(HubProblem.class, () -> Service.MEASURES.requireBuilt(folder));
        assertEquals(
                "measures-service is not built: start the hub with ./hub run, which builds it.", problem.getMessage());
    }

    @Test
    void the_last_error_of_a_log_is_found() throws IOException {
        Path log = folder.resolve("service.log");
        Files.writeString(
                log, "10:00 INFO  started\n10:01 ERROR first\n\tat a.b\nCaused by: no such table\n\tat c.d\n");
        assertEquals(Optional.of("Caused by: no such table"), LogTail.lastError(log));
        assertEquals(Optional.empty(), LogTail.lastError(folder.resolve("none.log")));
    }
}

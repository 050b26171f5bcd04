package org.itahub.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.itahub.bench.data.Assessed;
import org.itahub.bench.data.Nation;
import org.itahub.bench.report.Result;
import org.itahub.bench.workload.Bed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs all of it, so small that nothing is measured: each workload checks for itself that its work was really done. */
class WholeBenchTest {
    @Test
    @Timeout(300)
    void every_workload_runs_against_the_real_service_and_its_limit(@TempDir Path folder) throws Exception {
        BenchOptions options = new BenchOptions(Optional.empty(), 1, 1, freeOffset(), false, folder.resolve("bench"));
        Path project = Path.of("").toAbsolutePath().getParent();
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

        List<Result> results = new Bench(silence)
                .measure(
                        options,
                        project,
                        new Nation(60, 40, 20),
                        new Assessed(60, 2_400),
                        new Bed.Size(3_000, 100, 50, 1, 300, 200, 20, 3, 1, 1, 1));

        assertEquals(
                List.of(
                        "relay",
                        "submit",
                        "latency",
                        "province",
                        "result",
                        "statistics",
                        "recount",
                        "import",
                        "sheet",
                        "documents",
                        "set"),
                results.stream().map(Result::name).toList());
        results.forEach(result -> {
            assertTrue(result.rounds().getFirst().ours().perSecond() > 0, result.name());
            double limit = result.rounds().getFirst().limit().perSecond();
            // LibreOffice, which documents are held against, is not everywhere.
            assertTrue(limit > 0 || Double.isNaN(limit) && result.name().equals("documents"), result.name());
        });
    }

    private static int freeOffset() {
        return IntStream.iterate(9_000, offset -> offset + 10)
                .limit(300)
                .filter(offset ->
                        IntStream.of(8080, 8081, 8082, 8083, 19092, 15432).allMatch(port -> isFree(port + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

package org.itahub.bench.workload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.itahub.bench.load.HttpConnection;

/** A service's process, seen from outside: what it has used of the processors and what is left in its heap. */
record ServiceWatch(ProcessHandle process, int port) {
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

    /** The process below this one whose command names that program. */
    static ServiceWatch of(String program, int port) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(program))
                .findFirst()
                .map(process -> new ServiceWatch(process, port))
                .orElseThrow(() -> new IllegalStateException("No process of the " + program + " was found"));
    }

    /** Of all its threads, the collector's and the compiler's too. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** What lives in the heap after all garbage was collected. */
    double liveMegabytes() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process collecting = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (collecting.waitFor() != 0) {
            throw new IOException("jcmd could not have the garbage collected of process " + process.pid());
        }
        try (HttpConnection connection = new HttpConnection(port)) {
            connection.expect(200, HttpConnection.request("GET", "/q/metrics"));
            return new String(connection.body(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(HEAP))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                            .sum()
                    / MEGABYTE;
        }
    }
}

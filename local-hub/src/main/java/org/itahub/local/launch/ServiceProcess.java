package org.itahub.local.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.itahub.embedded.StopWithParent;

/** One service as a process that ends with this one. */
final class ServiceProcess {
    private static final int SECONDS_TO_STOP = 30;

    private final Service service;
    private final Process process;
    private final Process watch;
    private final Path log;
    private volatile boolean stopping;

    private ServiceProcess(Service service, Process process, Process watch, Path log) {
        this.service = service;
        this.process = process;
        this.watch = watch;
        this.log = log;
    }

    static ServiceProcess start(
            Service service, Path program, List<String> jvmFlags, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmFlags);
        command.addAll(List.of("-Djava.awt.headless=true", "-jar", program.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return new ServiceProcess(service, process, watch(process), log);
        } catch (IOException e) {
            throw new HubProblem(service.title() + " cannot be started: " + e.getMessage() + ".", e);
        }
    }

    private static Process watch(Process process) throws IOException {
        try {
            return StopWithParent.watch(List.of("kill", "-TERM", Long.toString(process.pid())));
        } catch (IOException e) {
            // Unwatched, it would outlive a launcher that is killed.
            process.destroyForcibly();
            throw e;
        }
    }

    /** Completes when the process ends, with whether that was wanted. */
    CompletableFuture<Boolean> ended() {
        return process.onExit().thenApply(ended -> {
            watch.destroyForcibly();
            return stopping;
        });
    }

    /** One sentence on an end that nobody wanted. */
    String obituary() {
        return service.title() + " has ended by itself (exit code " + process.exitValue() + "): its log is " + log
                + LogTail.lastError(log).map(line -> ", and says: " + line).orElse(".");
    }

    /** Asks the service to finish its requests and end; insists after a while. */
    void stop() {
        stopping = true;
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        watch.destroyForcibly();
    }
}

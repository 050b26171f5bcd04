package org.itahub.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A hub as {@code ./hub run} starts it, in a process of its own, watched from outside. */
public final class HubProcess implements AutoCloseable {
    private static final long MINUTES = 3;

    /** What the hub says last when it runs. */
    private static final String RUNS = "Stop it with Ctrl-C";

    private final Process process;
    private final Path folder;
    private final StringBuffer output = new StringBuffer();
    private final CountDownLatch runsOrEnds = new CountDownLatch(1);

    private HubProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Starts the launcher for a project with data in a folder; further options as a person would give them. */
    public static HubProcess start(Path project, Path folder, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LocalHub.class.getName(),
                "--project",
                project.toString(),
                "--folder",
                folder.toString()));
        command.addAll(List.of(options));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            HubProcess hub = new HubProcess(process, folder);
            new Thread(hub::listen, "output of the hub").start();
            return hub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the hub says that it runs; fails with its output where it ends instead. */
    public HubProcess awaitRunning() throws InterruptedException {
        if (!runsOrEnds.await(MINUTES, TimeUnit.MINUTES) || output.indexOf(RUNS) < 0) {
            throw new AssertionError("The hub does not run:\n" + output);
        }
        return this;
    }

    /** Waits for the hub's end; returns its exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("The hub does not end:\n" + output);
        }
        return process.exitValue();
    }

    /** What the hub printed so far. */
    public String output() {
        return output.toString();
    }

    /**
     * Ends the hub in an orderly way. SIGTERM and Ctrl-C's SIGINT are one to the launcher, but a test that runs in the
     * background inherits that SIGINT is ignored.
     */
    public void terminate() throws InterruptedException {
        signal("-TERM");
    }

    /** Ends the hub without a chance to clean up. */
    public void kill() throws InterruptedException {
        signal("-KILL");
    }

    /** Every process that the hub started and that still works, PostgreSQL among them. */
    public List<ProcessHandle> family() {
        Stream<ProcessHandle> postgres =
                postgres().flatMap(server -> Stream.concat(Stream.of(server), server.children()));
        return Stream.concat(process.descendants(), postgres)
                .filter(HubProcess::works)
                .toList();
    }

    /** Whether a process still works; one that is over but not yet buried does not. */
    public static boolean works(ProcessHandle handle) {
        Path stat = Path.of("/proc", Long.toString(handle.pid()), "stat");
        try {
            return handle.isAlive()
                    && !(Files.exists(stat) && Files.readString(stat).contains(") Z "));
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends the hub where a test has not done so. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 1, TimeUnit.MINUTES).join().destroyForcibly();
    }

    private Stream<ProcessHandle> postgres() {
        Path pidFile = folder.resolve("postgresql/postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pidFile).getFirst()))
                            .stream()
                    : Stream.empty();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private void signal(String signal) throws InterruptedException {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                output.append(line).append('\n');
                if (line.startsWith(RUNS)) {
                    runsOrEnds.countDown();
                }
                line = reader.readLine();
            }
        } catch (IOException e) {
            output.append(e);
        } finally {
            runsOrEnds.countDown();
        }
    }
}

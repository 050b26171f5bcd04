package org.itahub.local.launch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.itahub.embedded.DemoUser;

/** A running hub: its servers, and the services as processes. */
public final class Hub implements AutoCloseable {
    private final HubSettings settings;
    private final HubFolder folder;
    private final Progress progress;
    private final Demonstration demonstration;
    private final List<ServiceProcess> services = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private Servers servers;
    private Secrets secrets;
    private boolean closed;

    private Hub(HubSettings settings, HubFolder folder, Progress progress) {
        this.settings = settings;
        this.folder = folder;
        this.progress = progress;
        this.demonstration = Demonstration.of(folder, settings.demo());
    }

    /** Makes the folder this hub's own and checks ports and disk; nothing is started yet. */
    public static Hub prepare(HubSettings settings, Progress progress) {
        HubFolder folder = HubFolder.take(settings.folder());
        try {
            DiskSpace.requireRoom(folder.root(), DiskSpace.free(folder.root()));
            PortCheck.requireFree(settings.ports());
            for (Service service : settings.services()) {
                service.requireBuilt(settings.project());
            }
            if (settings.fresh()) {
                folder.clear();
            }
            return new Hub(settings, folder, progress);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Starts everything and returns when every service is ready; HubProblem where one is not to be had. */
    public void start() {
        ServerLog.writeTo(folder.log("servers"));
        Servers.onKafkaFailure(failure::complete);
        secrets = Secrets.in(folder.secrets());
        if (demonstration == Demonstration.TO_LOAD) {
            TrainingClock.begin(folder.trainingClock(), Instant.now());
        }
        startServers();
        long begun = System.nanoTime();
        for (Service service : settings.services()) {
            startService(service);
        }
        try (Readiness readiness = new Readiness(failure)) {
            readiness.await(settings.ports(), settings.services(), service -> progress.ready(service.title(), begun));
        }
    }

    /** Waits until a part of the hub fails; returns the sentence that says which and why. */
    public String awaitFailure() {
        return failure.join();
    }

    /** What is to be done, or was done, about the demonstration. */
    public Demonstration demonstration() {
        return demonstration;
    }

    /** To be told when the demonstration is loaded whole. */
    public void demonstrationLoaded() {
        Demonstration.markLoaded(folder);
    }

    /** What the hub's calendar shows now; empty where it is the real one. */
    public Optional<Instant> trainingTime() {
        return TrainingClock.at(folder.trainingClock(), Instant.now());
    }

    /** The password of a service's database user, to look into its database from outside. */
    public String databasePassword(Service service) {
        return secrets.of(service);
    }

    /** A token of one hour for any user, as a load of many agencies needs. */
    public String token(DemoUser user) {
        return servers.token(user);
    }

    /** Adds to a failure what the disk has to do with it. */
    public String explain(String sentence) {
        return DiskSpace.isFull(DiskSpace.free(folder.root()))
                ? "The disk of " + folder.root() + " is full: make room and start the hub again. (" + sentence + ")"
                : sentence;
    }

    /** Stops services, then servers. Data stay. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        services.parallelStream().forEach(ServiceProcess::stop);
        if (servers != null) {
            servers.close();
        }
        folder.close();
    }

    private synchronized void requireOpen() {
        if (closed) {
            throw new HubProblem("The hub was stopped while it started.");
        }
    }

    private void startServers() {
        synchronized (this) {
            requireOpen();
            servers = new Servers(folder, settings.ports(), secrets, progress);
        }
        servers.awaitReady();
        PostgresPulse.watch(settings.ports().postgres(), failure::complete);
    }

    private synchronized void startService(Service service) {
        requireOpen();
        Path log = folder.log(service.title());
        ServiceProcess process = ServiceProcess.start(
                service,
                service.program(settings.project()),
                settings.jvmFlags(),
                ServiceEnvironment.of(service, settings.ports(), secrets.of(service), folder.root(), trainingTime()),
                log);
        services.add(process);
        process.ended().thenAccept(wanted -> {
            if (!wanted) {
                failure.complete(process.obituary());
            }
        });
    }
}

package org.itahub.local.launch;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Exit;
import org.itahub.embedded.DemoUser;
import org.itahub.embedded.EmbeddedIdentity;
import org.itahub.embedded.EmbeddedKafka;
import org.itahub.embedded.EmbeddedPostgres;

/** PostgreSQL, Kafka and the OpenID provider of a hub. */
final class Servers implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 20;

    private final CompletableFuture<EmbeddedPostgres> postgres;
    private final CompletableFuture<EmbeddedKafka> kafka;
    private final CompletableFuture<EmbeddedIdentity> identity;

    /** Starts all three at once, without waiting. */
    Servers(HubFolder folder, HubPorts ports, Secrets secrets, Progress progress) {
        postgres = starting("PostgreSQL", progress, () -> startPostgres(folder, ports, secrets));
        kafka = starting("Kafka", progress, () -> EmbeddedKafka.start(folder.kafka(), ports.kafka()));
        identity = starting("OpenID provider", progress, () -> EmbeddedIdentity.start(ports.identity()));
    }

    /** Kafka ends the JVM where it cannot go on, a full disk for one; the hub wants to say why and clean up instead. */
    static void onKafkaFailure(Consumer<String> report) {
        Exit.Procedure procedure = (status, message) -> {
            report.accept("Kafka has ended by itself" + (message == null ? "" : " (" + message + ")"));
            throw new IllegalStateException("Kafka has ended");
        };
        Exit.setExitProcedure(procedure);
        Exit.setHaltProcedure(procedure);
    }

    /** Waits until all three answer. */
    void awaitReady() {
        try {
            CompletableFuture.allOf(postgres, kafka, identity).join();
        } catch (CompletionException e) {
            throw new HubProblem(firstLine(e.getCause().getMessage()), e.getCause());
        }
    }

    /** A token of that user, signed by the provider. */
    String token(DemoUser user) {
        return identity.join().sign(user.name(), user.claims());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("A server did not start");
    }

    @Override
    public void close() {
        CompletableFuture.allOf(closed(identity), closed(kafka), closed(postgres))
                .join();
    }

    /** A server that does not end in time, Kafka on a full disk for one, ends with this process. */
    private static CompletableFuture<Void> closed(CompletableFuture<? extends AutoCloseable> server) {
        return server.thenAcceptAsync(Servers::close, work -> new Thread(work, "stop a server").start())
                .completeOnTimeout(null, SECONDS_TO_STOP, TimeUnit.SECONDS)
                .exceptionally(failure -> null);
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            // The process ends next, and PostgreSQL's watch ends what is left.
            throw new CompletionException(e);
        }
    }

    private static <T> CompletableFuture<T> starting(String name, Progress progress, Supplier<T> start) {
        return CompletableFuture.supplyAsync(
                () -> {
                    long begun = System.nanoTime();
                    T server = start.get();
                    progress.ready(name, begun);
                    return server;
                },
                work -> new Thread(work, "start " + name).start());
    }

    private static EmbeddedPostgres startPostgres(HubFolder folder, HubPorts ports, Secrets secrets) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(new EmbeddedPostgres.Settings(
                folder.postgres(), Optional.of(folder.postgresProgram()), ports.postgres(), secrets.superuser(), true));
        for (Service service : Service.values()) {
            postgres.createDatabase(service.id(), secrets.of(service));
        }
        return postgres;
    }
}

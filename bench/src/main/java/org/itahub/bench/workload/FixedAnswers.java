package org.itahub.bench.workload;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.itahub.embedded.FreePort;

/**
 * A plain server whose answers are ready in memory: the most that this machine can serve over HTTP. It is what Quarkus
 * is built on, with Quarkus' number of threads and compression allowed as in the services.
 */
public final class FixedAnswers extends AbstractVerticle {
    private final List<Buffer> answers;
    private final int port;

    private FixedAnswers(List<Buffer> answers, int port) {
        this.answers = answers;
        this.port = port;
    }

    /** Serves the files 0, 1, 2 … of a folder, tells its port, and ends when its parent does. */
    public static void main(String[] arguments) throws IOException {
        List<Buffer> answers = new ArrayList<>();
        for (Path file = Path.of(arguments[0], "0");
                Files.exists(file);
                file = Path.of(arguments[0], Integer.toString(answers.size()))) {
            answers.add(Buffer.buffer(Files.readAllBytes(file)));
        }
        int port = FreePort.or(0);
        Vertx.vertx()
                .deployVerticle(
                        () -> new FixedAnswers(answers, port),
                        new DeploymentOptions()
                                .setInstances(2 * Runtime.getRuntime().availableProcessors()))
                .onSuccess(deployed -> System.out.println(port))
                .onFailure(failure -> System.exit(1));
        while (System.in.read() >= 0) {
            // the parent says nothing, it only ends
        }
        System.exit(0);
    }

    @Override
    public void start() {
        vertx.createHttpServer(new HttpServerOptions()
                        .setCompressionSupported(true)
                        .setCompressionLevel(6)
                        .setHost("localhost")
                        .setPort(port))
                .requestHandler(request -> request.response()
                        .putHeader("Content-Type", "application/json;charset=UTF-8")
                        .end(answers.get(Integer.parseInt(request.path().substring(1)))))
                .listen();
    }
}

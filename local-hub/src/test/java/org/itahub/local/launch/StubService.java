package org.itahub.local.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/**
 * Stands in for a service where only its life and death matter: it is ready at once, and dies when it is told so at
 * {@code /die}.
 */
public final class StubService {
    private static final int EXIT_CODE = 7;

    private StubService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/die", exchange -> {
            System.out.println("ERROR told to die");
            Runtime.getRuntime().halt(EXIT_CODE);
        });
        server.start();
    }
}

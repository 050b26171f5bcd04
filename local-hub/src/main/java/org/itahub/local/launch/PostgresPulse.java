package org.itahub.local.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.function.Consumer;

/** PostgreSQL is no child of this process, so its end is noticed by knocking at its port. */
final class PostgresPulse {
    private static final int EVERY_MILLIS = 2_000;
    private static final int MISSES_ALLOWED = 2;

    private PostgresPulse() {}

    static void watch(int port, Consumer<String> report) {
        Thread watcher = new Thread(() -> listen(port, report), "pulse of PostgreSQL");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void listen(int port, Consumer<String> report) {
        int misses = 0;
        while (misses <= MISSES_ALLOWED) {
            misses = answers(port) ? 0 : misses + 1;
            try {
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
        report.accept("PostgreSQL has ended by itself: its messages are in logs/servers.log of the hub's folder.");
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), EVERY_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

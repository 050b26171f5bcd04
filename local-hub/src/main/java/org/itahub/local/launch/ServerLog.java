package org.itahub.local.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** What the embedded servers say goes to a file; the terminal belongs to the hub's own sentences. */
final class ServerLog {
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Passes on what PostgreSQL writes; held, since the log manager forgets the level of a logger that nobody has. */
    private static final Logger POSTGRES = Logger.getLogger("io.zonky.test.db.postgres.embedded.EmbeddedPostgres");

    private ServerLog() {}

    /** A log that cannot be written, on a full disk, is no news beside what the servers do then. */
    private static final class NothingToAdd extends ErrorManager {
        @Override
        public synchronized void error(String message, Exception cause, int code) {}
    }

    static void writeTo(Path file) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %3$s: %5$s%6$s%n");
        LogManager.getLogManager().reset();
        // Once, here: the servers start side by side, and each would begin the logging.
        LoggerFactory.getILoggerFactory();
        try {
            Handler handler = new FileHandler(file.toString(), MAX_BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setErrorManager(new NothingToAdd());
            handler.setEncoding("UTF-8");
            Logger root = Logger.getLogger("");
            root.setLevel(Level.WARNING);
            root.addHandler(handler);
            POSTGRES.setLevel(Level.INFO);
        } catch (IOException e) {
            throw new HubProblem("The log " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}

package org.itahub.local.launch;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person at the terminal how far the start is. */
public final class Progress {
    private static final double NANOS = 1e9;

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** A step that others wait for. */
    public synchronized void step(String what) {
        out.println(what);
        out.flush();
    }

    /** A part that is up, and how long that took since the given {@link System#nanoTime()}. */
    synchronized void ready(String part, long begun) {
        out.printf(Locale.ROOT, "  %-20s ready  %5.1f s%n", part, (System.nanoTime() - begun) / NANOS);
        out.flush();
    }
}

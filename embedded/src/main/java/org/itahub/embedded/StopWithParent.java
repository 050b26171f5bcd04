package org.itahub.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a command when this JVM ends, however it ends. A shell waits for the end of its standard input, which the
 * kernel closes even where this JVM is killed and no shutdown hook runs.
 */
public final class StopWithParent {
    private static final String SCRIPT = "trap '' HUP INT TERM; cat >/dev/null; exec \"$@\" >/dev/null 2>&1";

    private StopWithParent() {}

    /** Starts the shell; whoever ends the thing in an orderly way destroys the shell first. */
    public static Process watch(List<String> stopCommand) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "stop-with-parent"));
        command.addAll(stopCommand);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

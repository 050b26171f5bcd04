package org.itahub.local.launch;

import java.io.IOException;
import java.nio.file.Files;

/** What a hub has to do with the demonstration. It is loaded once, and never into a hub with data of its own. */
public enum Demonstration {
    /** Not asked for; the hub is new or holds data of its own. */
    ABSENT,
    /** Asked for, but the hub holds data of its own. */
    REFUSED,
    /** Asked for, and the hub is new or was interrupted while loading it. */
    TO_LOAD,
    /** Loaded by an earlier run. */
    LOADED;

    static Demonstration of(HubFolder folder, boolean wanted) {
        if (Files.exists(folder.demonstration())) {
            return LOADED;
        }
        if (!wanted) {
            return ABSENT;
        }
        boolean own = Files.exists(folder.postgres()) && !Files.exists(folder.trainingClock());
        return own ? REFUSED : TO_LOAD;
    }

    /** Remembers that it need not be loaded again. */
    static void markLoaded(HubFolder folder) {
        try {
            Files.writeString(folder.demonstration(), "loaded\n");
        } catch (IOException e) {
            throw new HubProblem(
                    "The file " + folder.demonstration() + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}

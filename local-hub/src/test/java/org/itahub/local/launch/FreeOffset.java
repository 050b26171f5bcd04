package org.itahub.local.launch;

/** Moves a test's hub to ports that nobody holds, beside a hub that may run on the usual ones. */
public final class FreeOffset {
    private FreeOffset() {}

    /** A number for {@code --port-offset}. */
    public static int find() {
        for (int offset = 1_000; offset < 40_000; offset += 1_000) {
            try {
                PortCheck.requireFree(HubPorts.usual(offset));
                return offset;
            } catch (HubProblem e) {
                // the next thousand then
            }
        }
        throw new AssertionError("No free ports");
    }
}

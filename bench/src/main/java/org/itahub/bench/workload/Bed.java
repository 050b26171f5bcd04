package org.itahub.bench.workload;

import org.itahub.bench.data.Database;
import org.itahub.bench.data.Nation;
import org.itahub.embedded.DemoUser;
import org.itahub.local.launch.Hub;

/**
 * What the workloads run on: a hub that is up, its data loaded.
 *
 * @param port the measures service's
 * @param database the measures service's
 * @param kafka what clients call bootstrap.servers
 * @param size how much one round does: 1 for a real measurement, less to try whether all of it works
 */
public record Bed(Hub hub, int port, Database database, String kafka, Nation nation, Size size) {

    /**
     * How much one round does.
     *
     * @param warmUps how many rounds go before and are not counted
     */
    public record Size(int events, int submissions, int timed, int pageSeconds, int warmUps, int rounds) {
        /** A service's JVM needs some twenty thousand requests until it runs as it will all day. */
        private static final int WARM_UPS = 4;

        /** @param scale how many times the usual backlog */
        public static Size measured(int scale, int rounds) {
            return new Size(100_000 * scale, 6_000, 1_000, 4, WARM_UPS, rounds);
        }
    }

    String bearer(DemoUser user) {
        return "Authorization: Bearer " + hub.token(user);
    }
}

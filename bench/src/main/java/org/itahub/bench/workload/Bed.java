package org.itahub.bench.workload;

import java.util.Map;
import org.itahub.bench.data.Assessed;
import org.itahub.bench.data.Database;
import org.itahub.bench.data.Nation;
import org.itahub.embedded.DemoUser;
import org.itahub.local.launch.Hub;
import org.itahub.local.launch.Service;

/**
 * What the workloads run on: a hub that is up, its data loaded.
 *
 * @param targets the services that run
 * @param kafka what clients call bootstrap.servers
 * @param nation what the measures service has
 * @param assessed what the assessment service has
 * @param size how much one round does: 1 for a real measurement, less to try whether all of it works
 */
public record Bed(Hub hub, Map<Service, Target> targets, String kafka, Nation nation, Assessed assessed, Size size) {

    /** A service and its database. */
    public record Target(int port, Database database) {}

    /**
     * How much one round does.
     *
     * @param inSet how many agencies' documents are one set
     * @param warmUps how many rounds at least go before and are not counted
     * @param mostWarmUps how many at most
     */
    public record Size(
            int events,
            int submissions,
            int timed,
            int pageSeconds,
            int imported,
            int sheets,
            int documents,
            int inSet,
            int warmUps,
            int mostWarmUps,
            int rounds) {
        /** A service's JVM needs some twenty thousand requests until it runs as it will all day, on slow machines more. */
        private static final int WARM_UPS = 4;

        private static final int MOST_WARM_UPS = 12;

        /** @param scale how many times the usual backlog */
        public static Size measured(int scale, int rounds) {
            return new Size(
                    100_000 * scale, 6_000, 1_000, 4, 33_334, 20_000, 1_000, 350, WARM_UPS, MOST_WARM_UPS, rounds);
        }
    }

    Target measures() {
        return targets.get(Service.MEASURES);
    }

    Target reporting() {
        return targets.get(Service.REPORTING);
    }

    Target assessment() {
        return targets.get(Service.ASSESSMENT);
    }

    String bearer(DemoUser user) {
        return "Authorization: Bearer " + hub.token(user);
    }
}

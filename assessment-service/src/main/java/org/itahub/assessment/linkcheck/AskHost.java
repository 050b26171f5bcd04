package org.itahub.assessment.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.itahub.assessment.linkcheck.domain.LinkTarget;

/** Asks a host by its name: looks it up, judges all its addresses, and asks at the one that was judged. */
@ApplicationScoped
class AskHost {

    private final HostAddresses addresses;
    private final AskServer server;

    AskHost(HostAddresses addresses, AskServer server) {
        this.addresses = addresses;
        this.server = server;
    }

    /**
     * @param end by when the answer is to be there, in the count of {@link System#nanoTime}; looking up the name is not bounded
     * @throws AddressRefused where the name leads into somebody's own network
     * @throws TimeoutException where the answer has not come by then
     */
    Answer ask(LinkTarget target, long end)
            throws AddressRefused, UnknownHostException, ExecutionException, TimeoutException, InterruptedException {
        List<InetAddress> found = addresses.of(target.host());
        if (!addresses.mayBeAsked(found)) {
            throw new AddressRefused(target.host());
        }
        return server.ask(target, found.getFirst(), Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime())));
    }
}

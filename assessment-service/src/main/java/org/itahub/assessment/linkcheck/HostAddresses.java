package org.itahub.assessment.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.linkcheck.domain.PublicAddress;

/** Looks names up, and says which addresses may be asked. */
@ApplicationScoped
class HostAddresses {

    private final Set<String> allowed;

    HostAddresses(AssessmentConfig config) {
        this.allowed = config.linkCheck().allowedAddresses().orElse(Set.of());
    }

    List<InetAddress> of(String host) throws UnknownHostException {
        return Arrays.asList(InetAddress.getAllByName(host));
    }

    /** A name that has one address of ours among many is refused with all of them. */
    boolean mayBeAsked(List<InetAddress> addresses) {
        return addresses.stream()
                .allMatch(address -> PublicAddress.isPublic(address) || allowed.contains(address.getHostAddress()));
    }
}

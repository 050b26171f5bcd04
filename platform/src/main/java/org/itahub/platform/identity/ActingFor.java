package org.itahub.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Does work in the name of somebody whose request is over: {@link Caller} says the same there as it said then. */
@ApplicationScoped
public class ActingFor {
    private final CurrentIdentityAssociation identities;

    ActingFor(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** Runs the work in a request context of its own; the thread must have none. */
    public void run(CallerRights rights, Runnable work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            identities.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new Remembered(rights))
                    .addRoles(rights.roles())
                    .build());
            work.run();
        } finally {
            context.terminate();
        }
    }

    /** The claims of a token that is no longer at hand. */
    private record Remembered(CallerRights rights) implements JsonWebToken {
        @Override
        public String getName() {
            return rights.username();
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("agencies", "provinces", "scope");
        }

        @Override
        @SuppressWarnings("unchecked") // the caller knows what a claim holds, as with any token
        public <T> T getClaim(String name) {
            return (T)
                    switch (name) {
                        case "agencies" -> rights.agencies();
                        case "provinces" -> rights.provinces();
                        case "scope" -> rights.scopes();
                        default -> null;
                    };
        }
    }
}

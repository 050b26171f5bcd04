package org.itahub.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.itahub.assessment.agency.store.AgencyBatch;
import org.itahub.platform.identity.Caller;

/** Finds the agencies that a caller wants to write about, as far as the caller may. */
@ApplicationScoped
public class AgenciesInReach {

    private final AgencyBatch store;
    private final Caller caller;

    AgenciesInReach(AgencyBatch store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    /** Those of the codes that exist within the caller's reach. */
    public Map<String, Agency> of(Collection<String> codes) {
        return store.find(codes, caller.reach());
    }
}

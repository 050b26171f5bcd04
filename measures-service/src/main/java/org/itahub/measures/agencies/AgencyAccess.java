package org.itahub.measures.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Which agencies the caller may change and read; one outside the reach is answered as one that does not exist. */
@ApplicationScoped
public class AgencyAccess {
    private static final String[] READERS = {Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN
    };

    private final Agencies agencies;
    private final Caller caller;

    AgencyAccess(Agencies agencies, Caller caller) {
        this.agencies = agencies;
        this.caller = caller;
    }

    /** @throws Problem 404 {@code agency-not-in-scope} */
    public Agency reached(String code) {
        return agencies.find(code)
                .filter(agency -> caller.reach().covers(code, agency.province()))
                .orElseThrow(() -> notInScope(code));
    }

    /**
     * Whether the caller may read what is not public: those who write, sign or watch plans, each within the reach. An
     * assessor reaches agencies too, and reads of their plans what everyone does.
     *
     * @param systemScope the scope with which another system may
     */
    public boolean mayRead(String code, String systemScope) {
        return readableAgency(code, systemScope).isPresent();
    }

    /** The same for lists: the agencies of which the caller may read what is not public. */
    public Reach readable(String systemScope) {
        return caller.has(READERS) || caller.hasScope(systemScope) ? caller.reachWith(systemScope) : Reach.NOWHERE;
    }

    /** @throws Problem 404 {@code agency-not-in-scope} where the caller may not read what is not public */
    public Agency requireRead(String code, String systemScope) {
        return readableAgency(code, systemScope).orElseThrow(() -> notInScope(code));
    }

    private Optional<Agency> readableAgency(String code, String systemScope) {
        return agencies.find(code).filter(agency -> readable(systemScope).covers(code, agency.province()));
    }

    /** @throws Problem 404 {@code province-not-in-scope}, also for a province without agencies */
    public void requireProvince(String province) {
        requireProvince(province, caller.reach());
    }

    /** The same for what another system may read with that scope. */
    public void requireProvince(String province, String systemScope) {
        requireProvince(province, caller.reachWith(systemScope));
    }

    private void requireProvince(String province, Reach reach) {
        if (!reach.coversProvince(province) || !agencies.anyIn(province)) {
            throw Problem.of(AgencyProblem.PROVINCE_NOT_IN_SCOPE, province);
        }
    }

    private static Problem notInScope(String code) {
        return Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, code);
    }
}

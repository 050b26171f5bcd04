package org.itahub.embedded;

import java.util.List;
import java.util.Map;

/** The programs that may ask the embedded OpenID provider for a token. */
public final class DemoClient {
    /** A public client: a user trades name and password for a token on the command line. */
    public static final String COMMAND_LINE = "ita-hub-cli";

    /** The dashboard page, where a user signs in with a browser. */
    public static final String DASHBOARD_PAGE = "ita-hub-dashboard";

    /** Another government system, acting for itself; in the embedded provider the secret is the name. */
    public static final String DASHBOARD_SYSTEM = "dashboard-system";

    /** What that system may read. */
    public static final String SYSTEM_SCOPES = "assessments:read plans:read progress:read overview:read";

    private DemoClient() {}

    static Map<String, Object> systemClaims() {
        return Map.of("groups", List.of("system"), "scope", SYSTEM_SCOPES);
    }
}

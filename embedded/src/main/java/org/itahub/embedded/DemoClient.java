package org.itahub.embedded;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** A consumer of reminders, such as one that mails them; its secret is its name too. */
    public static final String REMINDER_SYSTEM = "reminder-system";

    /** What that consumer may do. */
    public static final String REMINDER_SCOPES = "reminders:read reminders:acknowledge";

    private static final Map<String, String> SYSTEMS =
            Map.of(DASHBOARD_SYSTEM, SYSTEM_SCOPES, REMINDER_SYSTEM, REMINDER_SCOPES);

    private DemoClient() {}

    /** The claims of a system; empty for a client that is none. */
    static Optional<Map<String, Object>> systemClaims(String client) {
        return Optional.ofNullable(SYSTEMS.get(client))
                .map(scopes -> Map.of("groups", List.of("system"), "scope", scopes));
    }
}

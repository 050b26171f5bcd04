package org.itahub.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Who calls, in which roles, and what the token lets them touch. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean anonymous() {
        return identity.isAnonymous();
    }

    /** The user name, or {@code anonymous}. */
    public String username() {
        return anonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /** The roles of the token; empty for the public. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** True where the caller has at least one of the roles. */
    public boolean has(String... anyOf) {
        for (String role : anyOf) {
            if (identity.hasRole(role)) {
                return true;
            }
        }
        return false;
    }

    /** True for a system whose token carries the scope, such as {@code plans:read}. */
    public boolean hasScope(String scope) {
        return has(Role.SYSTEM) && claim("scope").contains(scope);
    }

    /** A hub administrator reaches everything, a system what its scopes name, anybody else what the token names. */
    public Reach reach() {
        if (anonymous()) {
            return Reach.NOWHERE;
        }
        return has(Role.HUB_ADMIN) ? Reach.EVERYWHERE : new Reach(false, claim("agencies"), claim("provinces"));
    }

    /** What the token says, to be kept for work that is done later; see {@link ActingFor}. */
    public CallerRights rights() {
        return new CallerRights(username(), roles(), claim("agencies"), claim("provinces"), claim("scope"));
    }

    /** What may be read with a scope: everything for a system that has it, else the caller's own reach. */
    public Reach reachWith(String systemScope) {
        return hasScope(systemScope) ? Reach.EVERYWHERE : reach();
    }

    /**
     * Refuses an agency outside the caller's reach exactly as one that does not exist.
     *
     * @param province the agency's province, or null where there is no such agency
     */
    public void requireReach(String agencyCode, String province) {
        if (!reach().covers(agencyCode, province)) {
            throw Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, agencyCode);
        }
    }

    private Set<String> claim(String name) {
        Object value = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
        return switch (value) {
            case null -> Set.of();
            case Collection<?> several -> several.stream().map(Caller::text).collect(Collectors.toSet());
            case String words ->
                words.isBlank() ? Set.of() : Set.of(words.trim().split("\\s+"));
            default -> Set.of(text(value));
        };
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}

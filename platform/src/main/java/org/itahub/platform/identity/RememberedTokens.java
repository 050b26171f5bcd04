package org.itahub.platform.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a minute what a bearer token said, so that a system that reads page after page has its signature checked
 * once a minute and not once a page. A token that was refused is not remembered, and none outlives its own end.
 */
@ApplicationScoped
public class RememberedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    /** The provider's keys are kept for longer than that without being asked for again. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int MOST = 10_000;
    private static final String BEARER = "Bearer ";

    private final OidcIdentityProvider oidc;
    private final Map<String, Remembered> tokens = new LinkedHashMap<>();

    RememberedTokens(OidcIdentityProvider oidc) {
        this.oidc = oidc;
    }

    private record Remembered(SecurityIdentity identity, Instant until) {}

    /**
     * True where the token was found good within the last minute and has not ended: its owner may have again what it was
     * given then.
     *
     * @param authorization the header as it was sent
     */
    public boolean vouchFor(String authorization) {
        return authorization.startsWith(BEARER) && find(authorization.substring(BEARER.length())) != null;
    }

    @Override
    public int priority() {
        return oidc.priority() + 1;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential credential)) {
            return oidc.authenticate(request, context);
        }
        String token = credential.getToken();
        SecurityIdentity known = find(token);
        return known == null
                ? oidc.authenticate(request, context).invoke(identity -> remember(token, identity))
                : Uni.createFrom().item(known);
    }

    private synchronized SecurityIdentity find(String token) {
        Remembered remembered = tokens.get(token);
        return remembered == null || !now().isBefore(remembered.until()) ? null : remembered.identity();
    }

    private void remember(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken claims) {
            Instant end = Instant.ofEpochSecond(claims.getExpirationTime());
            Instant longest = now().plus(LONGEST);
            put(token, new Remembered(withoutRequest(identity), end.isBefore(longest) ? end : longest));
        }
    }

    /** The identity holds on to the request that brought it, which is of no use to another one. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                kept.addAttribute(name, value);
            }
        });
        return kept.build();
    }

    /** The oldest goes where there are too many. */
    private synchronized void put(String token, Remembered remembered) {
        tokens.remove(token);
        tokens.put(token, remembered);
        if (tokens.size() > MOST) {
            tokens.remove(tokens.keySet().iterator().next());
        }
    }

    /** Real time, by which tokens are made; the hub's own may be another. */
    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}

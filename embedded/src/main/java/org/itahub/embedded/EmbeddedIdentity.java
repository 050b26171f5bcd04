package org.itahub.embedded;

import com.nimbusds.jose.JOSEObjectType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * An OpenID provider in this JVM with the demonstration users. It is for trying and testing only: passwords are user
 * names. The signing key is new at each start, so tokens end with it.
 */
public final class EmbeddedIdentity implements AutoCloseable {
    static final String ISSUER = "ita-hub";

    private final MockOAuth2Server server;

    private EmbeddedIdentity(MockOAuth2Server server) {
        this.server = server;
    }

    /** Starts the provider on a port of this machine, 0 for any free one. */
    public static EmbeddedIdentity start(int port) {
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
                true,
                LoginPage.write().toString(),
                null,
                false,
                new OAuth2TokenProvider(new KeyProvider(List.of(), "RS256")),
                Set.of(new DemoTokens()),
                new MockWebServerWrapper()));
        server.start(FreePort.or(port));
        return new EmbeddedIdentity(server);
    }

    /** The issuer, as tokens name it and as services are told it. */
    public String issuerUrl() {
        return server.issuerUrl(ISSUER).toString();
    }

    /** Where a token is to be had. */
    public String tokenUrl() {
        return server.tokenEndpointUrl(ISSUER).toString();
    }

    /** Signs a token of one hour for the hub with any claims, for tests. */
    public String sign(String subject, Map<String, Object> claims) {
        return server.issueToken(
                        ISSUER,
                        subject,
                        new DefaultOAuth2TokenCallback(
                                ISSUER, subject, JOSEObjectType.JWT.getType(), List.of(DemoTokens.AUDIENCE), claims))
                .serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}

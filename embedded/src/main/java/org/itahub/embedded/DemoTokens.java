package org.itahub.embedded;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Decides who gets which token: demonstration users by password, a demonstration system by its secret, nobody else. */
final class DemoTokens implements OAuth2TokenCallback {
    static final String AUDIENCE = "ita-hub";
    private static final long ONE_HOUR = 3600;

    @Override
    public String issuerId() {
        return EmbeddedIdentity.ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
        return request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant password
                ? password.getUsername()
                : clientId(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(AUDIENCE);
    }

    /** The claims, or a refusal in the words of OAuth 2.0, which ends the request without a token. */
    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        AuthorizationGrant grant = request.getAuthorizationGrant();
        if (grant instanceof ResourceOwnerPasswordCredentialsGrant password) {
            return userClaims(request, password);
        }
        if (grant instanceof AuthorizationCodeGrant) {
            return pageClaims(request);
        }
        if (grant instanceof ClientCredentialsGrant) {
            return systemClaims(request);
        }
        throw refusal(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
    }

    @Override
    public long tokenExpiry() {
        return ONE_HOUR;
    }

    private static Map<String, Object> userClaims(TokenRequest request, ResourceOwnerPasswordCredentialsGrant given) {
        if (!DemoClient.COMMAND_LINE.equals(clientId(request))) {
            throw refusal(OAuth2Error.UNAUTHORIZED_CLIENT);
        }
        return DemoUser.named(given.getUsername())
                .filter(user -> user.name().equals(given.getPassword().getValue()))
                .map(DemoUser::claims)
                .orElseThrow(() ->
                        refusal(OAuth2Error.INVALID_GRANT.setDescription("No user of that name with that password")));
    }

    /** None of its own: the provider adds what the login page said of the user who was chosen there. */
    private static Map<String, Object> pageClaims(TokenRequest request) {
        if (!DemoClient.DASHBOARD_PAGE.equals(clientId(request))) {
            throw refusal(OAuth2Error.UNAUTHORIZED_CLIENT);
        }
        return Map.of();
    }

    private static Map<String, Object> systemClaims(TokenRequest request) {
        String client = clientId(request);
        boolean proven = request.getClientAuthentication() instanceof PlainClientSecret secret
                && client.equals(secret.getClientSecret().getValue());
        return DemoClient.systemClaims(client)
                .filter(claims -> proven)
                .orElseThrow(() -> refusal(OAuth2Error.INVALID_CLIENT));
    }

    private static String clientId(TokenRequest request) {
        ClientAuthentication authentication = request.getClientAuthentication();
        if (authentication != null) {
            return authentication.getClientID().getValue();
        }
        return request.getClientID() == null ? "" : request.getClientID().getValue();
    }

    private static OAuth2Exception refusal(ErrorObject error) {
        return new OAuth2Exception(error, error.getDescription());
    }
}

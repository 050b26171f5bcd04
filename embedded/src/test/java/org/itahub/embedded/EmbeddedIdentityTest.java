package org.itahub.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedIdentityTest {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final EmbeddedIdentity IDENTITY = EmbeddedIdentity.start(0);

    @AfterAll
    static void stop() {
        IDENTITY.close();
    }

    @BeforeAll
    static void quietly() {
        QuietLoggers.apply();
    }

    @Test
    void a_demo_user_gets_a_token_that_names_roles_and_reach() throws Exception {
        HttpResponse<String> answer = ask(password("ita-hub-cli", "ayutthaya-province", "ayutthaya-province"));
        JWTClaimsSet claims = claims(answer);
        assertEquals("ayutthaya-province", claims.getStringClaim("preferred_username"));
        assertEquals(List.of("hub-officer"), claims.getStringListClaim("groups"));
        assertEquals(List.of("พระนครศรีอยุธยา"), claims.getStringListClaim("provinces"));
        assertEquals(List.of("ita-hub"), claims.getAudience());
        assertEquals(IDENTITY.issuerUrl(), claims.getIssuer());
    }

    @Test
    void a_system_gets_a_token_bound_to_its_scopes() throws Exception {
        HttpResponse<String> answer = ask(Map.of(
                "grant_type", "client_credentials",
                "client_id", "dashboard-system",
                "client_secret", "dashboard-system"));
        JWTClaimsSet claims = claims(answer);
        assertEquals(List.of("system"), claims.getStringListClaim("groups"));
        assertEquals(DemoClient.SYSTEM_SCOPES, claims.getStringClaim("scope"));
    }

    @Test
    void a_consumer_of_reminders_may_read_and_acknowledge_them_and_nothing_else() throws Exception {
        HttpResponse<String> answer = ask(Map.of(
                "grant_type", "client_credentials",
                "client_id", "reminder-system",
                "client_secret", "reminder-system"));
        assertEquals("reminders:read reminders:acknowledge", claims(answer).getStringClaim("scope"));
    }

    @Test
    void a_user_chosen_on_the_login_page_gets_the_same_claims() throws Exception {
        String address = IDENTITY.issuerUrl() + "/authorize?response_type=code&scope=openid&state=1&client_id="
                + DemoClient.DASHBOARD_PAGE + "&redirect_uri=http://localhost/signed-in";
        HttpClient browser = HttpClient.newHttpClient();
        String page = browser.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher choice = Pattern.compile(
                        "value=\"([^\"]+)\">\\s*<button name=\"username\" value=\"ayutthaya-province\"")
                .matcher(page);
        assertTrue(choice.find(), page);
        HttpResponse<String> chosen = post(
                address,
                Map.of(
                        "username",
                        "ayutthaya-province",
                        "claims",
                        choice.group(1).replace("&quot;", "\"")));
        Matcher code = Pattern.compile("code=([^&]+)")
                .matcher(chosen.headers().firstValue("Location").orElseThrow());
        assertTrue(code.find());
        JWTClaimsSet claims = claims(ask(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                DemoClient.DASHBOARD_PAGE,
                "redirect_uri",
                "http://localhost/signed-in",
                "code",
                code.group(1))));
        assertEquals("ayutthaya-province", claims.getStringClaim("preferred_username"));
        assertEquals(List.of("พระนครศรีอยุธยา"), claims.getStringListClaim("provinces"));
        assertEquals(List.of("ita-hub"), claims.getAudience());
    }

    @Test
    void a_wrong_password_gets_no_token() throws Exception {
        refused(password("ita-hub-cli", "admin", "wrong"));
    }

    @Test
    void an_unknown_user_gets_no_token() throws Exception {
        refused(password("ita-hub-cli", "nobody", "nobody"));
    }

    @Test
    void another_client_gets_no_token_for_a_user() throws Exception {
        refused(password("some-client", "admin", "admin"));
    }

    @Test
    void a_system_with_a_wrong_secret_gets_no_token() throws Exception {
        refused(Map.of("grant_type", "client_credentials", "client_id", "dashboard-system", "client_secret", "wrong"));
    }

    @Test
    void a_self_made_assertion_gets_no_token() throws Exception {
        String assertion = IDENTITY.sign("mallory", Map.of("groups", List.of("hub-admin")));
        refused(Map.of(
                "grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer",
                "client_id", "ita-hub-cli",
                "assertion", assertion));
    }

    private static Map<String, String> password(String client, String user, String password) {
        return Map.of("grant_type", "password", "client_id", client, "username", user, "password", password);
    }

    private static void refused(Map<String, String> form) throws Exception {
        HttpResponse<String> answer = ask(form);
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.statusCode() + answer.body());
        assertTrue(!TOKEN.matcher(answer.body()).find(), answer.body());
    }

    private static HttpResponse<String> ask(Map<String, String> form) throws Exception {
        return post(IDENTITY.tokenUrl(), form);
    }

    private static HttpResponse<String> post(String address, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JWTClaimsSet claims(HttpResponse<String> answer) throws Exception {
        Matcher token = TOKEN.matcher(answer.body());
        assertTrue(token.find(), answer.body());
        return SignedJWT.parse(token.group(1)).getJWTClaimsSet();
    }
}

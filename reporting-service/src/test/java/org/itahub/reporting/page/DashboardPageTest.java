package org.itahub.reporting.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.support.AssessmentStub;
import org.junit.jupiter.api.Test;

/** The page as a browser meets it, up to its scripts. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class DashboardPageTest {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/static/bundle/[^\"]+\\.js)\"");

    @TestHTTPResource("/")
    URI page;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @Test
    void who_signs_in_gets_the_page_and_may_read_the_figures() throws Exception {
        HttpResponse<String> login = get(page);
        assertTrue(login.body().contains("ayutthaya-province"), login.uri() + "\n" + login.body());

        HttpResponse<String> signedIn = choose(login, "ayutthaya-province");
        assertEquals(200, signedIn.statusCode(), signedIn.body());
        assertTrue(signedIn.body().contains("<province-dashboard>"), signedIn.uri() + "\n" + signedIn.body());
        assertEquals("no-cache", signedIn.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(signedIn.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("default-src 'self'"));

        Matcher script = SCRIPT.matcher(signedIn.body());
        assertTrue(script.find(), signedIn.body());
        assertEquals(200, get(page.resolve(script.group(1))).statusCode());

        HttpResponse<String> me = get(page.resolve("/api/v1/me"));
        assertEquals(200, me.statusCode(), me.body());
        assertTrue(me.body().contains("พระนครศรีอยุธยา"), me.body());
    }

    @Test
    void a_program_without_a_token_is_told_so_and_not_sent_to_sign_in() throws Exception {
        assertEquals(401, get(page.resolve("/api/v1/me")).statusCode());
    }

    @Test
    void a_change_sent_with_the_session_from_another_site_is_refused() throws Exception {
        choose(get(page), "admin");
        HttpRequest forged = HttpRequest.newBuilder(page.resolve("/api/v1/read-model/rebuilds"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertEquals(
                403, browser.send(forged, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Presses the user's button on the provider's page. */
    private HttpResponse<String> choose(HttpResponse<String> login, String user) throws Exception {
        Matcher claims = Pattern.compile("value=\"([^\"]+)\">\\s*<button name=\"username\" value=\"" + user + "\"")
                .matcher(login.body());
        assertTrue(claims.find(), login.body());
        String form = "username=" + user + "&claims="
                + URLEncoder.encode(claims.group(1).replace("&quot;", "\""), StandardCharsets.UTF_8);
        HttpRequest choice = HttpRequest.newBuilder(login.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(choice, HttpResponse.BodyHandlers.ofString());
    }
}

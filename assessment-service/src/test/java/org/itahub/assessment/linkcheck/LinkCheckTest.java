package org.itahub.assessment.linkcheck;

import static org.itahub.assessment.linkcheck.LinkJobs.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.itahub.assessment.linkcheck.domain.LinkFault;
import org.itahub.assessment.linkcheck.domain.LinkState;
import org.itahub.assessment.linkcheck.domain.LinkTarget;
import org.itahub.assessment.linkcheck.domain.Probe;
import org.itahub.embedded.FreePort;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.http.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking at links of a real server on loopback, which the tests' configuration allows by its address. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class LinkCheckTest {

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_page_is_reached_with_its_title_and_a_hash_of_its_content_and_the_hub_says_who_asks() {
        site.withPage("/โครงสร้าง", "โครงสร้าง &amp; อำนาจ");

        LinkState state = check(site.url("/โครงสร้าง"));

        Probe.Reached reached =
                assertInstanceOf(Probe.Reached.class, state.last().orElseThrow());
        String content = "<html><title>โครงสร้าง &amp; อำนาจ</title>";
        assertEquals(200, reached.status());
        assertEquals(Optional.of("โครงสร้าง & อำนาจ"), reached.title());
        assertEquals(Sha256.hex(content.getBytes(StandardCharsets.UTF_8)), reached.contentHash());
        assertTrue(reached.whole());
        assertTrue(state.lastSeenAt().isPresent());
        assertTrue(site.visits().getFirst().userAgent().startsWith("ITA-Hub-LinkCheck/"));
    }

    @Test
    void a_page_without_end_is_read_up_to_a_limit_and_no_further() {
        site.with("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[8192];
            for (int i = 0; i < 4096; i++) {
                exchange.getResponseBody().write(piece);
            }
        });

        Probe.Reached reached = assertInstanceOf(
                Probe.Reached.class, check(site.url("/endless")).last().orElseThrow());

        assertFalse(reached.whole());
        assertEquals(Sha256.hex(new byte[65536]), reached.contentHash());
    }

    @Test
    void a_server_that_drips_or_never_answers_is_left_after_a_while() {
        site.with("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                sleep(200);
            }
        });
        site.with("/silent", exchange -> sleep(20_000));
        for (String path : List.of("/drip", "/silent")) {
            Instant start = Instant.now();
            assertEquals(Probe.Failed.of(LinkFault.TIMED_OUT), probe(site.url(path)), path);
            assertTrue(Duration.between(start, Instant.now()).toMillis() < 6000, path);
        }
    }

    @Test
    void redirects_are_followed_within_a_limit() {
        site.withPage("/end", "ปลายทาง");
        site.withRedirect("/1", "2").withRedirect("/2", site.url("/end"));
        site.withRedirect("/circle", "/circle");
        site.withRedirect("/out", "ftp://example.go.th/a");
        site.withRedirect("/script", "javascript:alert(1)");

        Probe.Reached reached = assertInstanceOf(Probe.Reached.class, probe(site.url("/1")));
        assertEquals(site.url("/end"), reached.answeredBy());
        assertEquals(Probe.Failed.of(LinkFault.TOO_MANY_REDIRECTS), probe(site.url("/circle")));
        assertEquals(
                6,
                site.visits().stream()
                        .filter(visit -> visit.path().equals("/circle"))
                        .count());
        assertEquals(Probe.Failed.of(LinkFault.NOT_HTTP), probe(site.url("/out")));
        assertEquals(Probe.Failed.of(LinkFault.NOT_HTTP), probe(site.url("/script")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.2]:%d/",
                "http://2130706434:%d/",
                "http://0.0.0.0:%d/",
                "http://10.0.0.1:%d/",
                "http://192.168.1.1:%d/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/latest/meta-data/"
            })
    void addresses_of_our_own_network_are_refused_as_links_and_behind_redirects(String address) {
        String inside = address.formatted(site.port());
        site.withRedirect("/inside", inside);

        assertEquals(Probe.Failed.of(LinkFault.ADDRESS_REFUSED), probe(inside));
        assertEquals(Probe.Failed.of(LinkFault.ADDRESS_REFUSED), probe(site.url("/inside")));

        assertEquals(
                List.of("/inside"), site.visits().stream().map(Site.Visit::path).toList());
    }

    @Test
    void a_name_is_judged_by_what_it_leads_to() {
        assertEquals(
                Probe.Failed.of(LinkFault.HOST_UNKNOWN), probe("http://no-such-host.invalid:" + site.port() + "/"));
        HostAddresses addresses = bean(HostAddresses.class);
        assertFalse(addresses.mayBeAsked(List.of(loopback(1), loopback(2))));
        assertTrue(addresses.mayBeAsked(List.of(loopback(1))));
    }

    @Test
    void the_address_that_was_judged_is_the_one_that_is_asked_whatever_the_name_leads_to_by_then() throws Exception {
        site.withPage("/", "ตรง");
        LinkTarget named = LinkTarget.of("http://no-such-host.invalid:" + site.port() + "/")
                .orElseThrow();

        Answer answer = bean(AskServer.class).ask(named, loopback(1), Duration.ofSeconds(5));

        assertEquals(200, answer.status());
        assertEquals(
                "no-such-host.invalid:" + site.port(), site.visits().getFirst().host());
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_FOUND", "410, NOT_FOUND", "403, HTTP_ERROR", "500, HTTP_ERROR"})
    void a_status_of_failure_is_told_with_its_number(int status, LinkFault fault) {
        site.withStatus("/" + status, status);
        assertEquals(new Probe.Failed(fault, OptionalInt.of(status), Optional.empty()), probe(site.url("/" + status)));
    }

    @Test
    void nothing_that_listens_and_a_certificate_that_nobody_vouches_for_are_told_apart(@TempDir Path folder)
            throws Exception {
        assertEquals(Probe.Failed.of(LinkFault.CONNECTION_FAILED), probe("http://127.0.0.1:" + FreePort.or(0) + "/"));
        HttpServer secure = SelfSigned.server(folder);
        try {
            assertEquals(
                    Probe.Failed.of(LinkFault.TLS_FAILED),
                    probe("https://127.0.0.1:" + secure.getAddress().getPort() + "/"));
        } finally {
            secure.stop(0);
        }
    }

    private static Probe probe(String link) {
        try {
            return bean(ProbeLink.class).of(link);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static InetAddress loopback(int last) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}

package org.itahub.assessment.linkcheck;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.assessment.linkcheck.LinkJobs.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.MovableClock;
import org.itahub.assessment.disclosure.Disclosed;
import org.itahub.assessment.linkcheck.domain.LinkState;
import org.itahub.assessment.linkcheck.domain.Probe;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host's robots.txt forbids is not looked at. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class RobotsTest {

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
        MovableClock.reset();
    }

    @Test
    void what_is_forbidden_is_not_asked_for_and_not_dead() {
        site.withRobots("User-agent: ITA-Hub-LinkCheck", "Disallow: /closed").withPage("/closed", "a");

        LinkState state = check(site.url("/closed"));

        assertEquals(Optional.of(new Probe.Withheld()), state.last());
        assertFalse(state.isDead());
        assertEquals(List.of(), site.visits());
        assertTrue(site.robotsVisits().getFirst().userAgent().startsWith("ITA-Hub-LinkCheck/"));
    }

    @Test
    void robots_txt_is_asked_for_once_for_all_links_of_a_host() {
        site.withRobots("User-agent: *", "Disallow: /closed");
        site.withPage("/1", "a").withPage("/2", "b").withPage("/3", "c");

        for (String path : List.of("/1", "/2", "/3")) {
            assertInstanceOf(Probe.Reached.class, probe(site.url(path)));
        }

        assertEquals(1, site.robotsVisits().size());
        assertEquals(3, site.visits().size());
    }

    @Test
    void a_redirect_to_what_is_forbidden_is_not_followed() throws IOException {
        try (Site other = new Site()) {
            other.withRobots("User-agent: *", "Disallow: /").withPage("/there", "a");
            site.withRedirect("/here", other.url("/there"));
            assertEquals(new Probe.Withheld(), probe(site.url("/here")));
            assertEquals(List.of(), other.visits());
        }
    }

    @Test
    void a_host_whose_robots_txt_fails_or_never_ends_is_looked_at_all_the_same() {
        site.withPage("/page", "a").with("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write("Disallow: /\n".getBytes(StandardCharsets.UTF_8));
            }
        });
        Instant start = Instant.now();
        assertInstanceOf(Probe.Reached.class, probe(site.url("/page")));
        assertTrue(Duration.between(start, Instant.now()).toSeconds() < 5);
    }

    @Test
    void a_host_that_does_not_answer_for_its_robots_txt_is_waited_for_only_a_while() {
        site.withPage("/page", "a").with("/robots.txt", exchange -> sleep(20_000));
        Instant start = Instant.now();
        assertInstanceOf(Probe.Reached.class, probe(site.url("/page")));
        assertTrue(Duration.between(start, Instant.now()).toSeconds() < 5);
    }

    @Test
    void robots_txt_never_leads_into_our_own_network() {
        site.withPage("/page", "a").withRedirect("/robots.txt", "http://127.0.0.2:" + site.port() + "/inside");
        assertInstanceOf(Probe.Reached.class, probe(site.url("/page")));
        assertEquals(
                List.of("/page"), site.visits().stream().map(Site.Visit::path).toList());
    }

    @Test
    void a_link_that_was_dead_is_not_dead_once_it_may_not_be_looked_at() {
        LinkState dead =
                new LinkState(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Instant.EPOCH), 2);
        LinkState state = dead.after(new Probe.Withheld(), Instant.EPOCH, 2);
        assertFalse(state.isDead());
        assertEquals(Optional.empty(), state.tryAgainAt(Duration.ZERO));
    }

    @Test
    void the_agency_is_told_that_it_was_not_checked_and_why() {
        site.withRobots("User-agent: *", "Disallow: /");
        MovableClock.setTo("2022-03-10");
        String code = Api.newAgency();
        Disclosed.enter(code, "O1", site.url("/o1"), 1).then().statusCode(201);

        LinkJobs.settle(site.url("/o1"));

        Api.as(Tokens.officer(code))
                .get(Disclosed.path(code) + "/link-checks")
                .then()
                .statusCode(200)
                .body("items.state", contains("NOT_CHECKED"))
                .body("items[0].notCheckedBecause", is("robots.txt"))
                .body("items[0].reason", nullValue())
                .body("items[0].deadSince", nullValue());
    }

    private static Probe probe(String link) {
        try {
            return Arc.container().instance(ProbeLink.class).get().of(link);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

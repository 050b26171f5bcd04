package org.itahub.assessment.linkcheck;

import static org.itahub.assessment.linkcheck.LinkJobs.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When links are looked at, by which replica and how often. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class LinkQueueTest {

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
    void what_may_be_out_for_a_while_is_tried_again_before_it_is_dead_and_what_is_gone_is_dead_at_once() {
        site.withStatus("/out", 503);
        assertTrue(check(site.url("/out")).isDead());
        assertTrue(check(site.url("/gone")).isDead());
        assertEquals(2, visitsOf("/out"));
        assertEquals(1, visitsOf("/gone"));
    }

    @Test
    void a_host_that_asks_to_be_left_alone_is_left_alone() {
        site.with("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            Site.send(exchange, 429, "wait");
        });
        add(site.url("/busy"));
        LinkJobs.run();
        LinkJobs.run();
        sleep(400);
        LinkJobs.run();
        assertEquals(1, visitsOf("/busy"));
        assertFalse(LinkJobs.state(site.url("/busy")).isDead());
    }

    @Test
    void many_replicas_look_at_each_link_once_and_ask_a_host_one_link_at_a_time_with_pauses() throws Exception {
        List<String> links =
                IntStream.range(0, 8).mapToObj(n -> site.url("/" + n)).toList();
        for (int i = 0; i < 8; i++) {
            site.with("/" + i, exchange -> {
                sleep(30);
                Site.send(exchange, 200, "<title>a</title>");
            });
        }
        links.forEach(LinkQueueTest::add);
        List<Thread> replicas = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            replicas.add(Thread.ofVirtual().start(() -> LinkJobs.settle(links.toArray(String[]::new))));
        }
        for (Thread replica : replicas) {
            replica.join();
        }

        assertEquals(8, site.visits().size());
        assertEquals(1, site.mostAtOnce());
        List<Instant> times = site.visits().stream().map(Site.Visit::at).toList();
        for (int i = 1; i < times.size(); i++) {
            long between = Duration.between(times.get(i - 1), times.get(i)).toMillis();
            assertTrue(between >= 200, "only " + between + " ms between two links");
        }
    }

    @Test
    void a_link_whose_replica_died_comes_again_when_its_lease_is_over() {
        site.withPage("/a", "a");
        add(site.url("/a"));
        List<CheckedLink> taken = bean(NoteProbe.class).claim();
        assertEquals(
                1,
                taken.stream()
                        .filter(link -> link.link().equals(site.url("/a")))
                        .count());
        LinkJobs.run();
        assertEquals(0, site.visits().size());

        QuarkusTransaction.requiringNew()
                .run(() -> new Sql(bean(AgroalDataSource.class))
                        .update(
                                "UPDATE link_host SET next_at = now() - interval '1 s' WHERE host = ?",
                                "127.0.0.1:" + site.port()));
        QuarkusTransaction.requiringNew().run(() -> LinkJobs.known().demand(List.of(KnownLinks.id(site.url("/a")))));
        LinkJobs.settle(site.url("/a"));
        assertEquals(1, site.visits().size());
    }

    private static void add(String link) {
        QuarkusTransaction.requiringNew().run(() -> LinkJobs.known().add(link));
    }

    private long visitsOf(String path) {
        return site.visits().stream().filter(visit -> visit.path().equals(path)).count();
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

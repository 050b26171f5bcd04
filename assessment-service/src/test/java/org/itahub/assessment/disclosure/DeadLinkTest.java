package org.itahub.assessment.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.parse;
import static org.itahub.assessment.api.Refusals.refused;
import static org.itahub.assessment.disclosure.Disclosed.enter;
import static org.itahub.assessment.disclosure.Disclosed.enterOver;
import static org.itahub.assessment.disclosure.Disclosed.entry;
import static org.itahub.assessment.disclosure.Disclosed.officer;
import static org.itahub.assessment.disclosure.Disclosed.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.MovableClock;
import org.itahub.assessment.api.Topic;
import org.itahub.assessment.linkcheck.LinkJobs;
import org.itahub.assessment.linkcheck.Site;
import org.itahub.embedded.test.EventContract;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class DeadLinkTest {

    private Site site;
    private String code;

    @BeforeEach
    void a_website_in_the_entry_window() throws IOException {
        MovableClock.setTo(Disclosed.ENTRY);
        site = new Site().withPage("/structure", "โครงสร้าง");
        code = Api.newAgency();
    }

    @AfterEach
    void today_again() {
        MovableClock.reset();
        site.close();
    }

    @Test
    void links_are_looked_at_soon_after_they_were_entered() {
        enter(code, "O1", site.url("/structure"), 1).then().statusCode(201);
        officer(code).get(path(code) + "/link-checks").then().body("items.state", contains("UNCHECKED"));

        LinkJobs.settle(site.url("/structure"));

        officer(code)
                .get(path(code) + "/link-checks")
                .then()
                .statusCode(200)
                .body("items.item", contains("O1"))
                .body("items[0].state", is("REACHED"))
                .body("items[0].status", is(200))
                .body("items[0].title", is("โครงสร้าง"))
                .body("items[0].contentHash.length()", is(64))
                .body("items[0].lastSeenAt", endsWith("+07:00"));
        officer(code).get(path(code) + "/warnings").then().statusCode(200).body("items", empty());
    }

    @Test
    void a_dead_link_warns_the_agency_once_for_each_item_and_death() {
        enter(code, "O1", site.url("/structure"), 1).then().statusCode(201);
        enter(code, "O2", site.url("/structure"), 1).then().statusCode(201);
        LinkJobs.settle(site.url("/structure"));
        site.withStatus("/structure", 404);
        order(1);
        runUntilWarnings(2);
        order(1);
        pause();
        LinkJobs.run();

        officer(code)
                .get(path(code) + "/warnings")
                .then()
                .body("items.item", contains("O1", "O2"))
                .body("items[0].url", is(site.url("/structure")))
                .body("items[0].state", is("DEAD"))
                .body("items[0].reason", is("NOT_FOUND"))
                .body("items[0].status", is(404))
                .body("items[0].deadSince", notNullValue())
                .body("items[0].lastSeenAt", notNullValue());
        List<ConsumerRecord<String, String>> events = Topic.eventsOf(Topics.DISCLOSURES, code, 2);
        assertEquals(2, events.size());
        for (ConsumerRecord<String, String> event : events) {
            assertEquals(LinkDead.TYPE, Topic.header(event, "ce_type"));
            EventContract.verify(LinkDead.TYPE, event.value());
        }
        JsonNode told = parse(events.getFirst().value());
        assertEquals("O1", told.get("item").asText());
        assertEquals("NOT_FOUND", told.get("reason").asText());
        assertEquals("2022-04-30", told.get("entryUntil").asText());
        officer(code).get(told.get("warnings").asText()).then().statusCode(200);
        assertEquals(path(code) + "/O1", Topic.header(events.getFirst(), "ce_subject"));
    }

    @Test
    void a_link_that_came_back_and_dies_again_is_told_again() {
        enter(code, "O1", site.url("/structure"), 1).then().statusCode(201);
        for (int death = 1; death <= 2; death++) {
            site.withStatus("/structure", 404);
            order(1);
            LinkJobs.settle(site.url("/structure"));
            runUntilWarnings(1);
            site.withPage("/structure", "โครงสร้าง");
            order(1);
            runUntilWarnings(0);
        }
        assertEquals(2, Topic.eventsOf(Topics.DISCLOSURES, code, 2).size());
    }

    @Test
    void a_link_that_is_known_to_be_dead_warns_whoever_enters_it_next_too() {
        enter(code, "O1", site.url("/gone"), 1).then().statusCode(201);
        LinkJobs.settle(site.url("/gone"));
        String other = Api.newAgency();
        enter(other, "O5", site.url("/gone"), 1).then().statusCode(201);
        for (int i = 0; i < 20; i++) {
            LinkJobs.run();
            pause();
        }
        assertEquals(1, Topic.eventsOf(Topics.DISCLOSURES, other, 1).size());
        assertEquals(1, Topic.eventsOf(Topics.DISCLOSURES, code, 1).size());
    }

    @Test
    void a_link_that_was_replaced_warns_no_more() {
        enter(code, "O1", site.url("/gone"), 1).then().statusCode(201);
        LinkJobs.settle(site.url("/gone"));
        enterOver("\"1\"", code, "O1", entry(site.url("/structure"), 1)).then().statusCode(200);
        officer(code).get(path(code) + "/warnings").then().body("items", empty());
        officer(code).get(path(code) + "/link-checks").then().body("items", hasSize(1));
    }

    @Test
    void all_links_of_the_year_are_looked_at_again_before_entry_ends() {
        enter(code, "O1", site.url("/structure"), 1).then().statusCode(201);
        LinkJobs.settle(site.url("/structure"));
        site.withStatus("/structure", 410);
        MovableClock.setTo("2022-04-22");
        recheck();
        LinkJobs.run();
        assertEquals(1, site.visits().size());

        MovableClock.setTo("2022-04-23");
        recheck();
        recheck();
        runUntilWarnings(1);

        assertEquals(2, site.visits().size());
        recheck();
        LinkJobs.run();
        assertEquals(2, site.visits().size());
    }

    @Test
    void who_may_see_the_agency_orders_a_look_and_nobody_else() {
        enter(code, "O1", site.url("/structure"), 1).then().statusCode(201);
        for (String token : List.of(
                Tokens.officer(code),
                Disclosed.assessorToken("a", code),
                Tokens.province(Api.PROVINCE),
                Tokens.admin())) {
            as(token)
                    .post(path(code) + "/link-checks")
                    .then()
                    .statusCode(202)
                    .header("Location", endsWith(path(code) + "/link-checks"))
                    .body("links", is(1))
                    .body("ordered", is(1));
        }
        refused(Api.anybody().post(path(code) + "/link-checks"), 401, "unauthenticated");
        refused(officer(Api.newAgency()).post(path(code) + "/link-checks"), 404, "agency-not-in-scope");
        refused(Disclosed.assessor("a", Api.newAgency()).get(path(code) + "/warnings"), 404, "disclosures-not-found");
        as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code + "&limit=1")
                .then()
                .body("items[0].action", is("disclosure.check-links"));
    }

    private void order(int expected) {
        officer(code).post(path(code) + "/link-checks").then().statusCode(202).body("ordered", is(expected));
    }

    private void runUntilWarnings(int expected) {
        int found = -1;
        for (int i = 0; i < 200 && found != expected; i++) {
            LinkJobs.run();
            pause();
            found = officer(code).get(path(code) + "/warnings").path("items.size()");
        }
        assertEquals(expected, found);
    }

    private static void recheck() {
        Arc.container().instance(RecheckBeforeDeadline.class).get().run();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}

package org.itahub.measures.planlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.ConnectionCount;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;

@HubTest
class PlanListTest {
    private static final String PLANS = "/api/v1/plans";
    private static final String QUARTERS = "items[0].measures[0].quarters";
    private static final Pattern NEXT = Pattern.compile("<(.+)>; rel=\"next\"");

    @Inject
    ConnectionCount connections;

    @Test
    void the_province_reads_of_each_plan_how_far_its_measures_are_in_each_quarter() {
        String code = Given.submittedProgress();

        only(code, Given.as(Tokens.province(Given.PROVINCE)))
                .body("items[0].state", is("PUBLISHED"))
                .body("items[0].province", is(Given.PROVINCE))
                .body("items[0].publishedAt", notNullValue())
                .body("items[0].measures.no", contains(1, 2, 3))
                .body(QUARTERS, hasSize(1))
                .body(QUARTERS + "[0].quarter", is(1))
                .body(QUARTERS + "[0].review", is("SUBMITTED"))
                .body(QUARTERS + "[0].state", is("UNDER_WAY"))
                .body(QUARTERS + "[0].percent", is(60))
                .body(QUARTERS + "[0].late", is(false))
                .body("items[0].measures[1].quarters", empty());
    }

    @Test
    void the_public_and_other_provinces_read_published_plans_and_accepted_reports_only() {
        String drafted = Given.draftedPlan();
        String submitted = Given.submittedProgress();

        List<Supplier<RequestSpecification>> callers = List.of(
                () -> given(),
                () -> Given.as(Tokens.province("ชุมพร")),
                () -> Given.as(Tokens.system("assessments:read")));
        callers.forEach(caller -> {
            list(caller.get(), drafted).then().statusCode(200).body("items", empty());
            only(submitted, caller.get()).body(QUARTERS, empty());
        });
        accept(submitted);
        only(submitted, given()).body(QUARTERS + ".review", contains("ACCEPTED"));
    }

    @Test
    void a_plan_being_written_is_listed_for_those_who_may_read_it() {
        String code = Given.draftedPlan();

        Stream.of(Tokens.officer(code), Tokens.province(Given.PROVINCE), Tokens.admin(), Tokens.system("plans:read"))
                .forEach(token -> only(code, Given.as(token)).body("items[0].state", is("DRAFT")));
    }

    @Test
    void a_system_reads_reports_before_they_are_accepted_by_a_scope_of_its_own() {
        String code = Given.submittedProgress();

        only(code, Given.as(Tokens.system("plans:read"))).body(QUARTERS, empty());
        only(code, Given.as(Tokens.system("plans:read progress:read")))
                .body(QUARTERS + ".review", contains("SUBMITTED"));
    }

    @Test
    void a_change_shows_at_once_and_who_has_the_list_already_gets_304() {
        String code = Given.submittedProgress();
        String token = Tokens.province(Given.PROVINCE);

        String before = tag(list(Given.as(token), code));
        assertEquals(before, tag(list(Given.as(token), code)));
        list(Given.as(token).header("If-None-Match", before), code).then().statusCode(304);
        accept(code);
        Response after = list(Given.as(token), code);

        assertNotEquals(before, tag(after));
        after.then().body(QUARTERS + ".review", contains("ACCEPTED"));
    }

    @Test
    void the_list_is_read_page_by_page_each_plan_once_and_in_order() {
        List<String> codes = List.of(Given.publishedPlan(), Given.publishedPlan(), Given.publishedPlan());

        List<String> read = new ArrayList<>();
        String next = PLANS + "?limit=2&fiscalYear=2566&state=PUBLISHED&province=" + Given.PROVINCE;
        while (next != null) {
            Response page = given().get(next);
            page.then().statusCode(200);
            List<String> items = page.path("items.agencyCode");
            assertTrue(items.size() <= 2);
            read.addAll(items);
            next = next(page);
        }

        assertEquals(read.stream().sorted().distinct().toList(), read);
        assertTrue(read.containsAll(codes));
    }

    @Test
    void a_page_takes_three_statements_however_long_it_is_and_one_while_nothing_changes() {
        String code = Stream.generate(Given::publishedPlan).limit(5).toList().getFirst();
        String province = Tokens.province(Given.PROVINCE);
        String one = PLANS + "?limit=1&fiscalYear=2566&province=" + Given.PROVINCE;
        String all = PLANS + "?limit=500&fiscalYear=2566&province=" + Given.PROVINCE;

        assertEquals(3, connections.during(() -> Given.as(province).get(one)));
        assertEquals(3, connections.during(() -> Given.as(province).get(all)));
        assertEquals(1, connections.during(() -> Given.as(province).get(all)));
        Given.officer(code)
                .body(Given.report())
                .put(Given.progress(code))
                .then()
                .statusCode(201);
        assertEquals(3, connections.during(() -> Given.as(province).get(all)));
    }

    @Test
    void a_page_kept_for_one_caller_is_not_shown_to_another() {
        String code = Given.submittedProgress();
        String page = PLANS + "?limit=500&province=" + Given.PROVINCE;
        String ofTheAgency = "items.find { it.agencyCode == '" + code + "' }.measures[0].quarters";
        String province = Tokens.province(Given.PROVINCE);

        for (int time = 0; time < 3; time++) {
            Given.as(province).get(page).then().body(ofTheAgency, hasSize(1));
            Given.as(Tokens.province("ชุมพร")).get(page).then().body(ofTheAgency, empty());
            given().get(page).then().body(ofTheAgency, empty());
        }
    }

    @Test
    void a_kept_page_is_not_shown_to_a_token_that_has_ended_or_was_forged() throws InterruptedException {
        String page = PLANS + "?limit=500&province=" + Given.PROVINCE;
        Given.as(Tokens.admin()).get(page).then().statusCode(200); // the first request of all takes its time
        long end = Instant.now().plusSeconds(4).getEpochSecond();
        String token = Tokens.signed(
                "short", Map.of("groups", List.of("hub-officer"), "provinces", List.of(Given.PROVINCE), "exp", end));

        Given.as(token).get(page).then().statusCode(200);
        Given.as(token).get(page).then().statusCode(200);
        Given.as(withSignatureOf(Tokens.admin(), token)).get(page).then().statusCode(401);
        while (Instant.now().getEpochSecond() <= end) {
            Thread.sleep(100);
        }
        Given.as(token).get(page).then().statusCode(401);
    }

    @Test
    void a_kept_page_holds_no_longer_than_until_the_next_commit() {
        String code = Given.submittedProgress();
        String page = PLANS + "?limit=500&province=" + Given.PROVINCE;
        String review = "items.find { it.agencyCode == '" + code + "' }.measures[0].quarters[0].review";
        String province = Tokens.province(Given.PROVINCE);

        for (int time = 0; time < 3; time++) {
            Given.as(province).get(page).then().body(review, is("SUBMITTED"));
        }
        accept(code);

        Given.as(province).get(page).then().body(review, is("ACCEPTED"));
    }

    @Test
    void filters_that_leave_nothing_answer_an_empty_list() {
        String code = Given.publishedPlan();

        Stream.of("state=DRAFT", "fiscalYear=2570", "province=ไม่มี", "cursor=" + "WlpaLzI1NjY")
                .forEach(filter -> given().get(PLANS + "?agency=" + code + "&" + filter)
                        .then()
                        .statusCode(200)
                        .body("items", empty()));
    }

    @Test
    void filters_that_cannot_be_are_refused() {
        Stream.of("state=FINISHED", "fiscalYear=1999", "cursor=zzz", "limit=501", "sort=name")
                .forEach(filter -> refused(given().get(PLANS + "?" + filter), 400, "invalid-value"));
        refused(given().get(PLANS + "?year=2566"), 400, "unknown-parameter");
    }

    private static String withSignatureOf(String other, String token) {
        return token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
    }

    private static Response list(RequestSpecification caller, String code) {
        return caller.get(PLANS + "?agency=" + code);
    }

    private static ValidatableResponse only(String code, RequestSpecification caller) {
        return list(caller, code).then().statusCode(200).body("items.agencyCode", contains(code));
    }

    private static String tag(Response list) {
        return list.then().statusCode(200).extract().header("ETag");
    }

    private static void accept(String code) {
        Given.approver("clerk", code)
                .header("If-Match", "*")
                .post(Given.progress(code) + "/accept")
                .then()
                .statusCode(200);
    }

    private static String next(Response page) {
        String link = page.header("Link");
        if (link == null) {
            return null;
        }
        Matcher matcher = NEXT.matcher(link);
        assertTrue(matcher.matches(), link);
        URI address = URI.create(matcher.group(1));
        return address.getPath() + "?" + address.getQuery();
    }
}

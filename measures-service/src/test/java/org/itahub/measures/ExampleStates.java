package org.itahub.measures;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.evidence.ReportWithFile;
import org.itahub.measures.mail.NoMailAddresses;
import org.itahub.measures.plan.GivenVersions;
import org.itahub.measures.reminders.RemindedAgency;
import org.itahub.platform.events.Topics;

/** What an operation needs to succeed, where it is another state than a published plan. */
final class ExampleStates {
    private static final String AGENCY = "/api/v1/agencies/{code}";
    private static final String PLAN = AGENCY + "/plans/{year}";
    private static final String REPORT = PLAN + "/measures/{no}/progress/{quarter}";
    private static final String PROVINCES_ADDRESSES = "/api/v1/provinces/{province}/mail-addresses";
    private static final String ENTRY = "/api/v1/measure-library/{code}";

    /** What stands for a parameter wherever no arrangement says otherwise. */
    private static final Map<String, String> USUAL = Map.of(
            "year", "2566",
            "no", "1",
            "quarter", "1",
            "version", "1",
            "province", Given.PROVINCE,
            "topic", Topics.REMINDERS);

    private static final Map<String, Supplier<Map<String, String>>> ARRANGED = Map.ofEntries(
            entry("POST " + PLAN, agency(Given::agencyWithResult)),
            entry("POST " + PLAN + "/measures", agency(Given::draftedPlan)),
            entry("PUT " + PLAN + "/measures/{no}", agency(Given::completePlan)),
            entry("DELETE " + PLAN + "/measures/{no}", agency(Given::completePlan)),
            entry("PUT " + PLAN + "/measures/order", agency(Given::completePlan)),
            entry("POST " + PLAN + "/measures/from-library", agency(Given::draftedPlan)),
            entry("POST " + PLAN + "/measures/carry-over", ExampleStates::draftAfterAPublishedPlan),
            entry("PUT " + PLAN + "/targets", agency(Given::draftedPlan)),
            entry("POST " + PLAN + "/imports", agency(Given::draftedPlan)),
            entry("POST " + PLAN + "/refresh", agency(Given::draftedPlan)),
            entry("POST " + PLAN + "/submit", agency(Given::completePlan)),
            entry("POST " + PLAN + "/recall", agency(Given::submittedPlan)),
            entry("POST " + PLAN + "/signatures", agency(Given::submittedPlan)),
            entry("GET " + PLAN + "/versions/{version}/differences", ExampleStates::publishedSecondVersion),
            entry("DELETE " + PLAN + "/versions/{version}", ExampleStates::draftedSecondVersion),
            entry("GET " + REPORT, ReportWithFile::accepted),
            entry("POST " + REPORT + "/submit", agency(Given::draftedProgress)),
            entry("POST " + REPORT + "/accept", agency(Given::submittedProgress)),
            entry("POST " + REPORT + "/return", agency(Given::submittedProgress)),
            entry("GET " + REPORT + "/evidence", ReportWithFile::accepted),
            entry("POST " + REPORT + "/evidence", agency(Given::draftedProgress)),
            entry("GET " + REPORT + "/evidence/{id}", ReportWithFile::accepted),
            entry("DELETE " + REPORT + "/evidence/{id}", ReportWithFile::drafted),
            entry("GET " + REPORT + "/evidence/{id}/content", ReportWithFile::accepted),
            entry("PUT " + AGENCY + "/sign-off-chain", agency(Given::agency)),
            entry("GET " + AGENCY + "/mail-addresses", agency(ExampleStates::agencyWithAddresses)),
            entry("PUT " + PROVINCES_ADDRESSES, NoMailAddresses::given),
            entry("GET " + PROVINCES_ADDRESSES, ExampleStates::provinceWithAddresses),
            entry("PUT /api/v1/holidays/{year}", () -> Map.of("year", "2571")),
            entry("GET " + ENTRY, () -> Map.of("code", "4-01")),
            entry("DELETE " + ENTRY, ExampleStates::entryOfTheHub),
            entry("GET /api/v1/reminders/{id}", RemindedAgency::given),
            entry("POST /api/v1/reminders/{id}/acknowledgements", RemindedAgency::given));

    private ExampleStates() {}

    static Map<String, String> of(String operation) {
        Map<String, String> state = new HashMap<>(USUAL);
        state.putAll(
                ARRANGED.getOrDefault(operation, agency(Given::publishedPlan)).get());
        return state;
    }

    static Set<String> operations() {
        return ARRANGED.keySet();
    }

    private static Supplier<Map<String, String>> agency(Supplier<String> given) {
        return () -> Map.of("code", given.get());
    }

    private static Map<String, String> draftAfterAPublishedPlan() {
        String code = Given.publishedPlan();
        Given.publishResult(code, 2566);
        Given.officer(code)
                .body("{}")
                .post("/api/v1/agencies/" + code + "/plans/2567")
                .then()
                .statusCode(201);
        return Map.of("code", code, "year", "2567");
    }

    private static Map<String, String> draftedSecondVersion() {
        return Map.of("code", GivenVersions.secondVersion(), "version", "2");
    }

    private static Map<String, String> publishedSecondVersion() {
        Map<String, String> version = draftedSecondVersion();
        GivenVersions.publish(version.get("code"));
        return version;
    }

    private static String agencyWithAddresses() {
        String code = Given.agency();
        Given.officer(code)
                .body("{\"agencyOfficer\": [\"officer@test.example\"], \"supervisor\": []}")
                .put("/api/v1/agencies/" + code + "/mail-addresses")
                .then()
                .statusCode(201);
        return code;
    }

    private static Map<String, String> provinceWithAddresses() {
        Given.agency();
        Map<String, String> province = NoMailAddresses.given();
        Given.as(Tokens.admin())
                .body("{\"province\": [\"office@test.example\"]}")
                .put("/api/v1/provinces/" + Given.PROVINCE + "/mail-addresses")
                .then()
                .statusCode(201);
        return province;
    }

    private static Map<String, String> entryOfTheHub() {
        String code = "X-" + UUID.randomUUID().toString().substring(0, 8);
        Given.as(Tokens.admin())
                .body("""
                        {"indicator": "4", "titleTh": "ยืมทรัพย์สินผ่านแบบออนไลน์", "titleEn": "Borrow by an online form",
                         "steps": ["จัดทำแบบยืม"], "monitoring": "ตรวจทะเบียนทุกเดือน", "period": "ไตรมาสที่ 2",
                         "reporting": "จำนวนรายการยืม", "frequency": "QUARTERLY"}""")
                .put("/api/v1/measure-library/" + code)
                .then()
                .statusCode(201);
        return Map.of("code", code);
    }
}

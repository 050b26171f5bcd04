package org.itahub.local.replicas;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Agencies that the service learns of by events, and their plans, published through the API. */
final class PublishedPlans {
    private static final String MEASURE = """
            {"issueNo": 1, "itemCodes": [], "title": "มาตรการที่ %d", "steps": ["ดำเนินการ"],
             "responsibleUnits": [{"code": "clerk", "name": "สำนักปลัด"}], "allUnits": false,
             "period": {"kind": "FISCAL_YEAR", "from": "2022-10", "to": "2023-09"}, "monitoring": "ติดตามทุกเดือน",
             "reporting": {"content": "ผลการดำเนินการ", "frequency": "QUARTERLY", "deliverables": ["รายงาน"]}}""";
    private static final String CHAIN = """
            {"steps": [{"post": "ปลัด", "holder": "clerk"}, {"post": "นายก", "holder": "chief"}]}""";

    private static final Map<String, String> ROLES = Map.of("officer", "agency-officer", "admin", "hub-admin");

    private final String bootstrapServers;
    private final Function<String, Client> clients;

    /** @param clients a client for the user {@code officer}, {@code clerk} or {@code chief} */
    PublishedPlans(String bootstrapServers, Function<String, Client> clients) {
        this.bootstrapServers = bootstrapServers;
        this.clients = clients;
    }

    static String path(String agency) {
        return "/api/v1/agencies/" + agency + "/plans/2566";
    }

    /** Returns when every agency's plan is published with as many measures. */
    void of(List<String> agencies, int measures) {
        publish(agencies, "ita.agencies.v1", "org.itahub.agency.changed.v1", code -> """
                {"code": "%s", "nameTh": "อบต.ทดสอบ", "nameEn": "Test SAO", "type": "SAO", "province": "พิษณุโลก",
                 "district": "เมือง", "units": [{"code": "clerk", "nameTh": "สำนักปลัด", "nameEn": "Clerk's office"}]}""".formatted(code));
        publish(agencies, "ita.assessments.v1", "org.itahub.assessment.published.v1", code ->
                """
                {"agencyCode": "%s", "fiscalYear": 2565, "revision": 1, "total": 96.99,
                 "level": {"code": "AA", "nameTh": "ระดับ AA", "nameEn": "Level AA"}, "meetsTarget": true,
                 "instruments": [{"code": "IIT", "score": 93.34}],
                 "indicators": [{"code": "1", "score": 96.13, "triage": "IMPROVE"}],
                 "publishedAt": "2022-08-01T09:00:00+07:00",
                 "result": "/api/v1/agencies/%s/assessments/2565/revisions/1"}""".formatted(code, code));
        agencies.parallelStream().forEach(agency -> publishPlan(agency, measures));
    }

    private void publish(List<String> agencies, String topic, String type, UnaryOperator<String> data) {
        new Topic(bootstrapServers, topic)
                .publish(
                        type,
                        agencies.stream().collect(Collectors.toMap(code -> code, data, (a, b) -> a, TreeMap::new)));
    }

    private void publishPlan(String agency, int measures) {
        Client officer = clients.apply("officer");
        awaitDraft(officer, agency);
        for (int no = 1; no <= measures; no++) {
            officer.post(path(agency) + "/measures", MEASURE.formatted(no), null)
                    .expect(201);
        }
        officer.put("/api/v1/agencies/" + agency + "/sign-off-chain", CHAIN).expect(201);
        officer.post(path(agency) + "/submit", "", tag(officer, agency)).expect(200);
        for (String holder : List.of("clerk", "chief")) {
            clients.apply(holder)
                    .post(path(agency) + "/signatures", "{\"decision\": \"SIGN\"}", tag(officer, agency))
                    .expect(201);
        }
    }

    private static String tag(Client officer, String agency) {
        return officer.get(path(agency)).expect(200).etag();
    }

    /** The events take a moment to arrive. */
    private static void awaitDraft(Client officer, String agency) {
        for (int attempt = 0; attempt < 300; attempt++) {
            Client.Answer answer = officer.post(path(agency), "{}", null);
            if (answer.status() == 201) {
                return;
            }
            answer.expect(404, 409);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("The plan of " + agency + " could not be drafted");
    }

    /** Claims of {@code officer} or {@code admin}, or of an approver of any other name, with these agencies. */
    static Map<String, Object> claims(String user, List<String> agencies) {
        return Map.of(
                "preferred_username",
                user,
                "groups",
                List.of(ROLES.getOrDefault(user, "agency-approver")),
                "agencies",
                agencies);
    }
}

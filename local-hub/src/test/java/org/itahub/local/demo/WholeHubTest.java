package org.itahub.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itahub.local.HubProcess;
import org.itahub.local.Project;
import org.itahub.local.launch.FreeOffset;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.Progress;
import org.itahub.local.launch.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged services on real servers with the demonstration, started as a person starts them. */
class WholeHubTest {
    private static final String PHITSANULOK = "/api/v1/agencies/2650101";
    private static final String OVERVIEW = HubState.overviewPath("พิษณุโลก");

    @TempDir
    static Path folder;

    private static int offset;
    private static HubPorts ports;
    private static HubClient client;
    private static HubProcess hub;

    @BeforeAll
    static void start() throws InterruptedException {
        offset = FreeOffset.find();
        ports = HubPorts.usual(offset);
        client = new HubClient(ports);
        hub = run();
    }

    @AfterAll
    static void stop() {
        if (hub != null) {
            hub.close();
        }
    }

    @Test
    void the_demonstration_comes_out_with_the_published_totals_and_the_plans_in_their_states() {
        assertEquals("96.99 81.39 88.98", totals("2650101", 2565, 2564, 2563));
        assertEquals("94.59", totals("H860001", 2565));
        assertEquals("90.27", totals("H140001", 2565));
        assertEquals(
                List.of("PUBLISHED", "SUBMITTED", "DRAFT"), List.of(plan("2650101"), plan("H140001"), plan("H860001")));
    }

    @Test
    void the_events_reach_the_provinces_figures() {
        awaitEvents();
        JsonNode overview = overview();
        assertEquals(1, overview.path("published").asInt());
        assertEquals("96.99", overview.path("mean").asText());
        assertTrue(overview.path("target").path("met").asBoolean());
    }

    @Test
    void loading_the_demonstration_again_changes_nothing() {
        awaitEvents();
        Map<String, JsonNode> before = new HubState(ports).read();
        new DemoLoader(ports, new Progress(System.out)).load();
        assertEquals(before, new HubState(ports).read());
    }

    @Test
    void the_survey_link_that_the_hub_shows_opens_a_survey_of_the_year() throws Exception {
        await(() -> hub.output().contains("/survey/#"));
        Matcher link = Pattern.compile("http://localhost:\\d+/survey/#(\\S+)").matcher(hub.output());
        assertTrue(link.find(), hub.output());
        assertTrue(link.group().startsWith(ports.url(Service.ASSESSMENT)), link.group());
        HttpRequest request = HttpRequest.newBuilder(URI.create(ports.url(Service.ASSESSMENT) + "/api/v1/survey-form"))
                .header("Survey-Key", link.group(1))
                .build();
        HttpResponse<String> form = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, form.statusCode(), form.body());
        assertEquals(
                2566,
                new ObjectMapper().readTree(form.body()).path("fiscalYear").asInt());
        JsonNode surveys = client.get(
                        Service.ASSESSMENT, "lumphli-officer", "/api/v1/agencies/H140001/assessments/2566/surveys")
                .body()
                .path("surveys");
        assertEquals(List.of("OPEN", "OPEN"), surveys.findValuesAsText("state"));
    }

    @Test
    void phitsanuloks_report_comes_as_pdf_without_a_token() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(ports.url(Service.REPORTING) + PHITSANULOK + "/documents/yearly-report/2565.pdf"))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/pdf", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().length > 20_000, answer.body().length + " bytes");
        assertEquals("%PDF", new String(answer.body(), 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void an_accepted_report_shows_in_the_provinces_figures() throws Exception {
        awaitEvents();
        int accepted = quarter(1).path("accepted").asInt();
        String path = PHITSANULOK + "/plans/2566/measures/9/progress/Q1";
        JsonNode report = new ObjectMapper().readTree("""
                        {"state": "UNDER_WAY", "percent": 40, "done": "ทบทวนกำหนดเวลาแล้วเสร็จของงานบริการ 12 เรื่อง",
                         "deliverables": [{"title": "ร่างประกาศ"}], "obstacles": "ไม่มี", "suggestions": "ไม่มี",
                         "reportedOn": "2023-01-09"}""");
        JsonNode nothing = new ObjectMapper().createObjectNode();
        Answer draft = ok(client.put(Service.MEASURES, "phitsanulok-officer", path, report, null));
        Answer submitted =
                ok(client.post(Service.MEASURES, "phitsanulok-officer", path + "/submit", nothing, draft.etag()));
        ok(client.post(Service.MEASURES, "phitsanulok-clerk", path + "/accept", nothing, submitted.etag()));
        await(() -> quarter(1).path("accepted").asInt() == accepted + 1);
    }

    @Test
    void the_read_model_is_rebuilt_from_the_topics_to_the_same_content() {
        awaitEvents();
        JsonNode before = overview();
        String id = ok(client.post(
                        Service.REPORTING,
                        "admin",
                        "/api/v1/read-model/rebuilds",
                        new ObjectMapper().createObjectNode(),
                        null))
                .body()
                .path("id")
                .asText();
        await(() -> "DONE".equals(rebuildJob(id).path("state").asText()));
        JsonNode rebuild = rebuildJob(id);
        JsonNode hash = rebuild.path("contentHash");
        assertEquals(hash.path("before").asText(), hash.path("after").asText());
        int events = 0;
        for (JsonNode topic : rebuild.path("topics")) {
            events += topic.path("events").asInt();
            assertEquals(0, topic.path("rejected").asInt());
        }
        assertTrue(events > 20, rebuild.toString());
        assertEquals(before, overview());
    }

    @Test
    void a_restart_keeps_everything() throws Exception {
        awaitEvents();
        Map<String, JsonNode> before = new HubState(ports).read();
        List<ProcessHandle> family = hub.family();
        hub.terminate();
        hub.awaitEnd();
        assertEquals(List.of(), family.stream().filter(HubProcess::works).toList());
        hub = run();
        client = new HubClient(ports);
        assertEquals(before, new HubState(ports).read());
    }

    private static HubProcess run() throws InterruptedException {
        return HubProcess.start(Project.root(), folder, "--port-offset", Integer.toString(offset))
                .awaitRunning();
    }

    private static String totals(String code, int... years) {
        StringBuilder totals = new StringBuilder();
        for (int year : years) {
            totals.append(client.get(Service.ASSESSMENT, "admin", "/api/v1/agencies/" + code + "/assessments/" + year)
                            .body()
                            .path("total")
                            .asText())
                    .append(' ');
        }
        return totals.toString().strip();
    }

    private static String plan(String code) {
        return client.get(Service.MEASURES, "admin", "/api/v1/agencies/" + code + "/plans/2566")
                .body()
                .path("state")
                .asText();
    }

    /** Waits until the last event of each agency has reached the read model. */
    private static void awaitEvents() {
        await(() -> plans("พิษณุโลก", "published") == 1);
        await(() -> plans("พระนครศรีอยุธยา", "submitted") == 1);
        await(() -> plans("ชุมพร", "draft") == 1);
        await(() -> quarter(1).path("submitted").asInt() >= 9);
        await(() -> quarter(1).path("accepted").asInt() >= 8);
    }

    private static int plans(String province, String state) {
        JsonNode overview = client.get(Service.REPORTING, "admin", HubState.overviewPath(province))
                .body();
        return overview.path("published").asInt() == 1
                ? overview.path("plans").path(state).asInt()
                : 0;
    }

    private static JsonNode overview() {
        return client.get(Service.REPORTING, "phitsanulok-province", OVERVIEW).body();
    }

    private static JsonNode rebuildJob(String id) {
        return client.get(Service.REPORTING, "admin", "/api/v1/rebuild-jobs/" + id)
                .body();
    }

    private static JsonNode quarter(int number) {
        for (JsonNode quarter : overview().path("quarters")) {
            if (quarter.path("quarter").asInt() == number) {
                return quarter;
            }
        }
        return new ObjectMapper().missingNode();
    }

    private static Answer ok(Answer answer) {
        assertTrue(answer.ok(), answer.toString());
        return answer;
    }

    /** Events take their time; half a minute is more than they need. */
    private static void await(BooleanSupplier fact) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!fact.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> "still: " + overview());
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}

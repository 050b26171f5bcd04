package org.itahub.reporting.support;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itahub.platform.events.Topics;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.support.HubEvents.Event;

/** Fills the read model the only way there is: by events, waiting until they had their effect. */
@ApplicationScoped
public class ReadModelFixture {
    public static final String AGENCY_CHANGED = "org.itahub.agency.changed.v1";
    public static final String RESULT_PUBLISHED = "org.itahub.assessment.published.v1";
    public static final String PLAN_PUBLISHED = "org.itahub.plan.published.v1";
    public static final String PROGRESS_ACCEPTED = "org.itahub.progress.accepted.v1";
    private static final Map<Integer, String> DUE_DATES =
            Map.of(1, "2023-01-16", 2, "2023-04-18", 3, "2023-07-17", 4, "2023-10-16");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Sql sql;
    private final String assessment;

    ReadModelFixture(
            AgroalDataSource dataSource,
            @ConfigProperty(name = "quarkus.rest-client.assessment.url") String assessment) {
        this.sql = new Sql(dataSource);
        this.assessment = assessment;
    }

    public Event agency(String code, String nameTh, String province) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("code", code).put("nameTh", nameTh).put("nameEn", code).put("type", "SAO");
        data.put("province", province).put("district", "เมือง");
        data.putArray("units");
        return HubEvents.event(Topics.AGENCIES, AGENCY_CHANGED, code, data);
    }

    public Event result(String agency, int year, int revision, double total, String level) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("agencyCode", agency)
                .put("fiscalYear", year)
                .put("revision", revision)
                .put("total", total);
        data.putObject("level")
                .put("code", level)
                .put("nameTh", "ระดับ " + level)
                .put("nameEn", "Level " + level);
        data.put("meetsTarget", total >= 85);
        data.putObject("target").put("threshold", 85.0).put("wantedShare", 80.0);
        data.putArray("instruments");
        data.putArray("indicators");
        data.put("publishedAt", "2022-08-01T09:00:00+07:00");
        data.put("result", "/api/v1/agencies/" + agency + "/assessments/" + year + "/revisions/" + revision);
        return HubEvents.event(Topics.ASSESSMENTS, RESULT_PUBLISHED, agency, data);
    }

    /** The sample's plan, told of this agency. */
    public Event publishedPlan(String agency) {
        return publishedPlan(agency, 1, plan -> {});
    }

    /** A version of the sample's plan, told of this agency, with what that version changed. */
    public Event publishedPlan(String agency, int version, Consumer<ObjectNode> changed) {
        var plan = (ObjectNode) Samples.json("phitsanulok-2565", "plan");
        plan.put("agencyCode", agency).put("version", version);
        changed.accept(plan);
        var data = JsonNodeFactory.instance.objectNode();
        data.put("agencyCode", agency)
                .put("fiscalYear", 2566)
                .put("state", "PUBLISHED")
                .put("version", version);
        data.set("plan", plan);
        var dueDates = data.putArray("dueDates");
        DUE_DATES.forEach(
                (quarter, day) -> dueDates.addObject().put("quarter", quarter).put("dueDate", day));
        return HubEvents.event(Topics.PLANS, PLAN_PUBLISHED, agency, data);
    }

    /** One of the sample's reports, told of this agency. */
    public Event progress(String agency, int index) {
        var data = (ObjectNode) Samples.json("phitsanulok-2565", "progress").get(index);
        data.put("agencyCode", agency);
        String review = data.get("review").asText().toLowerCase(Locale.ROOT);
        return HubEvents.event(Topics.PROGRESS, "org.itahub.progress." + review + ".v1", agency, data);
    }

    /** Sends the events and waits until each is in the inbox. */
    public void given(Event... events) {
        HubEvents.send(events);
        for (Event event : events) {
            until(() -> seen(event));
        }
    }

    /** The revision kept of a year. */
    public int revision(String agency, int year) {
        return sql.query(
                        "SELECT revision FROM published_result WHERE agency_code = ? AND fiscal_year = ?",
                        row -> row.getInt(1),
                        agency,
                        year)
                .getFirst();
    }

    /** How far the agency's plan of that year is, as kept. */
    public String planState(String agency, int year) {
        return sql.query(
                        "SELECT state FROM plan_state WHERE agency_code = ? AND fiscal_year = ?",
                        row -> row.getString(1),
                        agency,
                        year)
                .getFirst();
    }

    /** Changes the read model behind the events' back. */
    public void damage(String agency) {
        sql.update("UPDATE agency_copy SET name_th = 'ผิด' WHERE code = ?", agency);
    }

    /** Makes the assessment service answer 503 that many times. */
    public void assessmentFails(int times) {
        RestAssured.post(assessment + "/control?fail=" + times);
    }

    public void assessmentAnswersAfter(Duration delay) {
        RestAssured.post(assessment + "/control?delay=" + delay.toMillis());
    }

    public boolean seen(Event event) {
        return sql.query("SELECT 1 FROM inbox_event WHERE id = ?", row -> row.getInt(1), event.id())
                        .size()
                == 1;
    }

    /** Waits for something that will come, and says so where it does not. */
    public static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited " + PATIENCE + " in vain");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}

package org.itahub.reporting.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.document.yearly.YearlyReport;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.readmodel.ReadModelJson;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.Triage;
import org.itahub.reporting.result.YearResult;

/** Real agencies' years as the read model holds them: real figures, our own words. */
public record Samples(
        Agency agency,
        PublishedResult result,
        Triage triage,
        List<YearResult> years,
        Plan plan,
        List<Progress> progress) {

    /** Given per item, with three years, a plan and two quarters of progress. */
    public static Samples phitsanulok() {
        return read("phitsanulok-2565");
    }

    /** Given per indicator, three of them urgent, no plan yet. */
    public static Samples lumphli() {
        return read("lumphli-2565");
    }

    public YearlyReport report() {
        return YearlyReport.of(agency, result, triage, years, plan, progress);
    }

    public Samples with(Plan changed) {
        return new Samples(agency, result, triage, years, changed, progress);
    }

    public Samples with(List<Progress> changed) {
        return new Samples(agency, result, triage, years, plan, changed);
    }

    /** One part of a sample as JSON, as another service would send it. */
    public static JsonNode json(String name, String part) {
        return ReadModelJson.read(resource(name), JsonNode.class).get(part);
    }

    private static Samples read(String name) {
        return ReadModelJson.read(resource(name), Samples.class);
    }

    private static String resource(String name) {
        try (var stream = Samples.class.getResourceAsStream("/samples/" + name + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

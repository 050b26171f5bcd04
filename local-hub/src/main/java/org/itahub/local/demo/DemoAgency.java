package org.itahub.local.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One agency of the demonstration, as its file says it. What is sent to a service stands there as that service wants
 * it.
 *
 * @param officer the user who writes plan and reports
 * @param chain body of the sign-off chain
 */
@JsonIgnoreProperties("note")
record DemoAgency(
        String code,
        JsonNode agency,
        String officer,
        List<Result> results,
        List<Survey> surveys,
        JsonNode chain,
        Plan plan,
        List<Progress> progress) {
    private static final List<String> FILES = List.of("phitsanulok", "lumphli", "wang-phai");

    /** The result of a year. */
    @JsonIgnoreProperties("note")
    record Result(int fiscalYear, JsonNode body) {}

    /** A survey of a year by an instrument. */
    record Survey(int fiscalYear, String instrument, JsonNode body) {
        String path(String agencyCode) {
            return "/api/v1/agencies/" + agencyCode + "/assessments/" + fiscalYear + "/surveys/" + instrument;
        }
    }

    /**
     * The plan of a year and how far it has come.
     *
     * @param signatures the users who sign it, in turn
     */
    record Plan(int fiscalYear, List<Measure> measures, boolean submitted, List<String> signatures) {}

    /** A measure for the issue of an indicator; the number is the plan's to give. */
    record Measure(String indicator, JsonNode body) {}

    /**
     * A report on a measure of the plan.
     *
     * @param acceptedBy the user who accepts it; null leaves it submitted
     */
    record Progress(int measureNo, String quarter, JsonNode body, String acceptedBy) {}

    DemoAgency {
        surveys = surveys == null ? List.of() : surveys;
    }

    /** Every agency of the demonstration. */
    static List<DemoAgency> all() {
        return FILES.stream().map(DemoAgency::read).toList();
    }

    private static DemoAgency read(String file) {
        try (InputStream json = DemoAgency.class.getResourceAsStream("/demo/" + file + ".json")) {
            return new ObjectMapper().readValue(json, DemoAgency.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

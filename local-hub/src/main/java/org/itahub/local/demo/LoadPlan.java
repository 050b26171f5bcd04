package org.itahub.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.itahub.local.launch.HubProblem;
import org.itahub.local.launch.Service;

/** Drafts, writes, submits and signs an agency's plan as far as its file says, as the people of the agency. */
final class LoadPlan {
    private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

    /** What the measures service says before it has heard of the agency or of its published result. */
    private static final Set<String> NOT_HEARD_YET = Set.of("agency-not-in-scope", "result-not-published");

    private final HubClient hub;

    LoadPlan(HubClient hub) {
        this.hub = hub;
    }

    void of(DemoAgency agency) {
        String agencyPath = "/api/v1/agencies/" + agency.code();
        String path = agencyPath + "/plans/" + agency.plan().fiscalYear();
        Answer plan = draft(agency.officer(), path);
        setChain(agency, agencyPath + "/sign-off-chain");
        if (isDraft(plan)) {
            writeMeasures(agency, path, plan.body());
            if (agency.plan().submitted()) {
                submit(agency.officer(), path);
            }
        }
        sign(agency, path);
    }

    private Answer draft(String officer, String path) {
        Answer stored = hub.get(Service.MEASURES, officer, path);
        if (stored.ok()) {
            return stored;
        }
        Answer drafted = Step.once(
                () -> hub.post(Service.MEASURES, officer, path, EMPTY, null),
                answer -> NOT_HEARD_YET.contains(answer.problem()));
        return Step.done("POST " + path, drafted);
    }

    private void setChain(DemoAgency agency, String path) {
        if (hub.get(Service.MEASURES, agency.officer(), path).absent()) {
            Step.done("PUT " + path, hub.put(Service.MEASURES, agency.officer(), path, agency.chain(), null));
        }
    }

    /** Measures are numbered in the order in which they are added, so those that are there are the first of the file. */
    private void writeMeasures(DemoAgency agency, String path, JsonNode plan) {
        List<DemoAgency.Measure> measures = agency.plan().measures();
        for (DemoAgency.Measure measure :
                measures.subList(Math.min(plan.path("measures").size(), measures.size()), measures.size())) {
            ObjectNode body = measure.body().deepCopy();
            body.put("issueNo", issueOf(plan, measure.indicator()));
            Step.done(
                    "POST " + path + "/measures",
                    hub.post(Service.MEASURES, agency.officer(), path + "/measures", body, null));
        }
    }

    private static int issueOf(JsonNode plan, String indicator) {
        for (JsonNode issue : plan.path("issues")) {
            if (issue.path("indicator").asText().equals(indicator)) {
                return issue.path("no").asInt();
            }
        }
        throw new HubProblem(
                "The demonstration data could not be loaded: the plan has no issue of indicator " + indicator + ".");
    }

    private void submit(String officer, String path) {
        Answer plan = read(officer, path);
        Step.done(
                "POST " + path + "/submit", hub.post(Service.MEASURES, officer, path + "/submit", EMPTY, plan.etag()));
    }

    /** Each signatory signs what they have read; those who have signed already are passed over. */
    private void sign(DemoAgency agency, String path) {
        ObjectNode signature = JsonNodeFactory.instance.objectNode().put("decision", "SIGN");
        List<String> signatories = agency.plan().signatures();
        int signed = read(agency.officer(), path).body().path("signatures").size();
        for (String user : signatories.subList(Math.min(signed, signatories.size()), signatories.size())) {
            Answer plan = read(user, path);
            Step.done(
                    "POST " + path + "/signatures",
                    hub.post(Service.MEASURES, user, path + "/signatures", signature, plan.etag()));
        }
    }

    private Answer read(String user, String path) {
        return Step.done("GET " + path, hub.get(Service.MEASURES, user, path));
    }

    private static boolean isDraft(Answer plan) {
        return "DRAFT".equals(plan.body().path("state").asText());
    }
}

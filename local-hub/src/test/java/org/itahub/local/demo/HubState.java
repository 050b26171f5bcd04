package org.itahub.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.Service;

/** All that a hub shows of the demonstration's agencies, to hold two moments against each other. */
final class HubState {
    private static final List<String> CODES = List.of("2650101", "H140001", "H860001");
    private static final List<String> PROVINCES = List.of("พิษณุโลก", "พระนครศรีอยุธยา", "ชุมพร");

    private final HubClient hub;

    HubState(HubPorts ports) {
        hub = new HubClient(ports);
    }

    /** Every answer by its address, audit records included: whatever is written leaves one. */
    Map<String, JsonNode> read() {
        Map<String, JsonNode> state = new TreeMap<>();
        for (Service service : List.of(Service.ASSESSMENT, Service.MEASURES)) {
            keep(state, service, "/api/v1/audit-records?limit=500");
        }
        for (String code : CODES) {
            String agency = "/api/v1/agencies/" + code;
            keep(state, Service.ASSESSMENT, agency);
            keep(state, Service.ASSESSMENT, agency + "/assessments");
            keep(state, Service.ASSESSMENT, agency + "/assessments/2565/triage");
            keep(state, Service.ASSESSMENT, agency + "/assessments/2566/surveys");
            keep(state, Service.MEASURES, agency + "/plans/2566");
            keep(state, Service.MEASURES, agency + "/plans/2566/progress");
        }
        for (String province : PROVINCES) {
            keep(state, Service.REPORTING, overviewPath(province));
        }
        return state;
    }

    /** The figures of a province on the results of 2565. */
    static String overviewPath(String province) {
        return "/api/v1/provinces/" + URLEncoder.encode(province, StandardCharsets.UTF_8) + "/overview/2565";
    }

    private void keep(Map<String, JsonNode> state, Service service, String path) {
        Answer answer = hub.get(service, "admin", path);
        state.put(service + " " + path + " " + answer.status(), answer.body());
    }
}

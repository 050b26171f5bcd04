package org.itahub.local.launch;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of this machine that the hub listens on. */
public record HubPorts(int identity, int kafka, int postgres, Map<Service, Integer> services) {
    /** The ports that the README names, each moved up by the offset. */
    public static HubPorts usual(int offset) {
        return new HubPorts(
                8080 + offset,
                19092 + offset,
                15432 + offset,
                Map.of(
                        Service.ASSESSMENT, 8081 + offset,
                        Service.MEASURES, 8082 + offset,
                        Service.REPORTING, 8083 + offset));
    }

    /** Address of a service, without a slash at its end. */
    public String url(Service service) {
        return "http://localhost:" + services.get(service);
    }

    /** Every port with the name of what listens there. */
    Map<String, Integer> byName() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("PostgreSQL", postgres);
        ports.put("Kafka", kafka);
        ports.put("the OpenID provider", identity);
        for (Service service : Service.values()) {
            ports.put(service.title(), services.get(service));
        }
        return ports;
    }
}

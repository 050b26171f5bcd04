package org.itahub.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of CloudEvents attributes as Kafka headers (CloudEvents Kafka protocol binding, binary mode). */
final class CloudEventHeaders {
    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    /** Extension of this hub: grows with every event of a source. */
    static final String SEQUENCE = "ce_sequence";

    private CloudEventHeaders() {}

    static String source(String application) {
        return "urn:ita-hub:" + application;
    }

    static Map<String, String> of(OutboxRow row, String source) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(ID, row.id().toString());
        headers.put(SOURCE, source);
        headers.put(TYPE, row.type());
        headers.put(SUBJECT, row.subject());
        headers.put(TIME, row.time().toString());
        headers.put("ce_dataschema", EventCatalogResource.schemaPath(row.type()));
        headers.put("ce_partitionkey", row.key());
        headers.put(SEQUENCE, Long.toString(row.position()));
        headers.put("content-type", "application/json");
        return headers;
    }
}

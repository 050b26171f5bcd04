package org.itahub.assessment.statistics.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.itahub.platform.kept.KeptAnswer;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Writes open data in the format that is asked for: JSON, or CSV by Accept or a suffix of the address. */
@ApplicationScoped
class OpenData {

    static final String CSV = "text/csv";
    private static final String CSV_SENT = "text/csv;charset=UTF-8";
    private static final MediaType CSV_TYPE = MediaType.valueOf(CSV);

    private final ObjectMapper mapper;

    OpenData(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** What can be had as both. */
    interface Tabular {
        /** As a table, its header first; cells are texts, numbers or null. */
        List<List<Object>> rows();
    }

    /** @throws Problem 406 where neither is accepted */
    KeptAnswer write(Tabular data, HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return KeptAnswer.json(json(data));
            }
            if (accepted.isCompatible(CSV_TYPE)) {
                return KeptAnswer.of(CsvWriting.of(data.rows()), CSV_SENT);
            }
        }
        throw Problem.of(PlatformProblem.NOT_ACCEPTABLE);
    }

    private byte[] json(Object data) {
        try {
            return mapper.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("open data can always be written as JSON", e);
        }
    }
}

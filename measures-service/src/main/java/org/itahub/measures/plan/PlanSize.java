package org.itahub.measures.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.rest.PlanResponse;
import org.itahub.platform.problem.Problem;

/** Holds plans to half of what Kafka takes in one message, 1 MB, since the event of publication carries the whole plan. */
@ApplicationScoped
class PlanSize {
    private static final int MOST_KILOBYTES = 500;
    private static final int KILOBYTE = 1000;

    private final ObjectMapper mapper;

    PlanSize(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws Problem 422 {@code plan-too-large} */
    void require(Plan plan) {
        int bytes = written(plan).length;
        if (bytes > MOST_KILOBYTES * KILOBYTE) {
            throw Problem.of(MeasuresProblem.PLAN_TOO_LARGE, Math.ceilDiv(bytes, KILOBYTE), MOST_KILOBYTES);
        }
    }

    private byte[] written(Plan plan) {
        try {
            return mapper.writeValueAsBytes(PlanResponse.published(plan));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A plan can be written as JSON", e);
        }
    }
}

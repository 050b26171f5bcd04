package org.itahub.assessment.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.itahub.assessment.disclosure.domain.StepKind;

/** Something that happened to an item. It never changes. */
public record Step(long id, StepKind kind, Instant at, String by, JsonNode detail) {}

package org.itahub.assessment.survey.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many tokens are wanted. */
@Schema(name = "TokensRequest", examples = "{\"number\": 30}")
record TokensRequest(@NotNull @Min(1) @Max(1000) Integer number) {}

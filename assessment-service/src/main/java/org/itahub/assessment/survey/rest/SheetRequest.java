package org.itahub.assessment.survey.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.survey.SentSheet;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** A sheet as it is sent; it is checked by hand, since this is the one address that thousands use in a minute. */
@Schema(name = "SheetRequest", examples = """
                {"key": "0b8f2f7e-5d0c-4f0e-9a53-3c3f7f0f7a11", "answers": {"E1": ["MOST", "MOST"], \
                "E2": ["MOST"], "E3": ["MOST"], "E4": ["NO", "NO", "NO"], "E5": ["MOST"], \
                "E6": ["MOST", "MOST"], "E7": ["MOST"], "E8": ["YES"], "E9": ["MOST"], "E10": ["YES"], \
                "E11": ["MOST"], "E12": ["MOST"], "E13": ["YES"], "E14": ["MOST"], "E15": ["MOST"]}}""")
record SheetRequest(
        @Schema(
                description = "Made at random by the sender, and the same when the sheet is sent again",
                required = true)
        UUID key,

        @Schema(description = "Where the form says that one is needed")
        String shortCode,

        @Schema(
                description = "By item code the step chosen for each part in turn; one for an item without parts",
                required = true,
                type = SchemaType.OBJECT,
                implementation = Object.class,
                additionalProperties = String[].class)
        Map<String, List<String>> answers) {

    /** @throws Problem 400 without a key or answers */
    static SentSheet toSent(SheetRequest request, String surveyKey) {
        if (request == null || request.key == null) {
            throw missing("key");
        }
        if (request.answers == null) {
            throw missing("answers");
        }
        return new SentSheet(surveyKey, request.key, Optional.ofNullable(request.shortCode), request.answers);
    }

    private static Problem missing(String field) {
        PlatformProblem type = PlatformProblem.INVALID_VALUE;
        return Problem.of(type, field).with(List.of(new Fault("/" + field, type.code(), type.title())));
    }
}

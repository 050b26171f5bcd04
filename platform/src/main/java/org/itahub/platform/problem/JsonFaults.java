package org.itahub.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a JSON body, and where, without a word of the classes that read it. */
final class JsonFaults {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']*)'");

    private JsonFaults() {}

    static Problem explain(JsonProcessingException e) {
        Matcher duplicate = DUPLICATE.matcher(String.valueOf(e.getOriginalMessage()));
        if (duplicate.find()) {
            return at(PlatformProblem.DUPLICATE_FIELD, duplicate.group(1), parentPointer(e) + "/" + duplicate.group(1));
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return at(PlatformProblem.UNKNOWN_FIELD, unknown.getPropertyName(), pointer(unknown));
        }
        boolean malformed = e instanceof JsonParseException || e.getCause() instanceof JsonParseException;
        if (!malformed
                && e instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return at(PlatformProblem.INVALID_VALUE, pointer(mapping), pointer(mapping));
        }
        var place = e.getLocation();
        return Problem.of(
                PlatformProblem.MALFORMED_BODY,
                place == null ? "?" : place.getLineNr(),
                place == null ? "?" : place.getColumnNr());
    }

    private static Problem at(PlatformProblem type, String what, String pointer) {
        Problem problem = Problem.of(type, what);
        return problem.with(List.of(new Fault(
                pointer,
                type.code(),
                Wording.of(problem.detail(java.util.Locale.of("th")), problem.detail(java.util.Locale.ENGLISH)))));
    }

    private static String parentPointer(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping ? pointer(mapping) : "";
    }

    private static String pointer(JsonMappingException e) {
        return JsonPointers.of(e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .toList());
    }
}

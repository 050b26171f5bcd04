package org.itahub.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body, and where, without a word of the classes that read it. */
public final class JsonFaults {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']*)'");

    private JsonFaults() {}

    /** The problem that a body of that fault is refused with. */
    public static Problem explain(JsonProcessingException e) {
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
            String pointer = pointer(mapping);
            return Problem.of(PlatformProblem.INVALID_VALUE, pointer)
                    .with(List.of(new Fault(pointer, PlatformProblem.INVALID_VALUE.code(), wanted(mapping))));
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

    /** What would have been right there, as far as the place tells. */
    private static Wording wanted(JsonMappingException e) {
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null) {
            return PlatformProblem.INVALID_VALUE.title();
        }
        if (type.isEnum()) {
            String choice =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return Wording.of("เลือกได้จาก " + choice, "must be one of " + choice);
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return Wording.of("ต้องเป็นตัวเลข", "must be a number");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Wording.of("ต้องเป็นรายการในวงเล็บเหลี่ยม", "must be a list");
        }
        if (type == OffsetDateTime.class) {
            return Wording.of(
                    "ต้องเป็นวันเวลาแบบ 2023-01-31T16:30:00+07:00",
                    "must be a moment such as 2023-01-31T16:30:00+07:00");
        }
        return type == LocalDate.class
                ? Wording.of("ต้องเป็นวันที่แบบ 2023-01-31", "must be a day such as 2023-01-31")
                : PlatformProblem.INVALID_VALUE.title();
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

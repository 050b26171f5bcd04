package org.itahub.assessment.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Reads query parameters that are taken as text, since a mistyped one would else look like a wrong address. */
public final class Parameters {

    private Parameters() {}

    /** @throws Problem 400 if the text is none of the constants */
    public static <E extends Enum<E>> E constant(String parameter, Class<E> type, String text) {
        E[] constants = type.getEnumConstants();
        String choice = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> invalid(parameter, Wording.of("เลือกได้จาก " + choice, "must be one of " + choice)));
    }

    /** @throws Problem 400 if the text is no whole number from 1 to 9999 */
    public static int positive(String parameter, String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw invalid(parameter, Wording.of("ต้องเป็นจำนวนเต็มบวก", "must be a positive whole number"));
        }
        return Integer.parseInt(text);
    }

    /** The refusal of a cursor that this service did not write. */
    public static Problem foreignCursor() {
        return invalid("cursor", Wording.of("ไม่ใช่ cursor ที่ระบบนี้ออกให้", "is no cursor of this service"));
    }

    private static Problem invalid(String parameter, Wording message) {
        PlatformProblem type = PlatformProblem.INVALID_VALUE;
        return Problem.of(type, parameter).with(List.of(new Fault(parameter, type.code(), message)));
    }
}

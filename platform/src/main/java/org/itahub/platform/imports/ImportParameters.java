package org.itahub.platform.imports;

import java.util.List;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** The parameters that every import takes, as text, so that a wrong one is told what would be right. */
public final class ImportParameters {
    private ImportParameters() {}

    /** @throws Problem 400 for what is no mode; ATOMIC where nothing is given */
    public static ImportMode mode(String text) {
        return switch (text) {
            case null -> ImportMode.ATOMIC;
            case "ATOMIC" -> ImportMode.ATOMIC;
            case "PARTIAL" -> ImportMode.PARTIAL;
            default -> throw invalid("mode", "ATOMIC, PARTIAL");
        };
    }

    /** @throws Problem 400 for what is neither true nor false; false where nothing is given */
    public static boolean dryRun(String text) {
        return switch (text) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid("dryRun", "true, false");
        };
    }

    private static Problem invalid(String parameter, String choice) {
        PlatformProblem type = PlatformProblem.INVALID_VALUE;
        Wording message = Wording.of("เลือกได้จาก " + choice, "must be one of " + choice);
        return Problem.of(type, parameter).with(List.of(new Fault(parameter, type.code(), message)));
    }
}

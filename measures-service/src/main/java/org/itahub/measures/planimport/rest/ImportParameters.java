package org.itahub.measures.planimport.rest;

import java.util.List;
import org.itahub.platform.imports.ImportMode;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** The parameters of an import, taken as text so that a wrong one is told what would be right. */
final class ImportParameters {
    private ImportParameters() {}

    static ImportMode mode(String text) {
        return switch (text) {
            case null -> ImportMode.ATOMIC;
            case "ATOMIC" -> ImportMode.ATOMIC;
            case "PARTIAL" -> ImportMode.PARTIAL;
            default -> throw invalid("mode", "ATOMIC, PARTIAL");
        };
    }

    static boolean dryRun(String text) {
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

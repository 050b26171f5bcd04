package org.itahub.measures.plan.rest;

import java.util.List;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Numbers of versions as they stand in addresses. */
final class VersionNumbers {
    private static final Wording EXPECTED =
            Wording.of("ต้องเป็นเลขฉบับ 1, 2, 3 และต่อไป", "must be the number of a version: 1, 2, 3 and so on");

    private VersionNumbers() {}

    /** @throws Problem 400 for what is no number */
    static int parse(String text) {
        return parse("version", text);
    }

    static int parse(String parameter, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            PlatformProblem type = PlatformProblem.INVALID_VALUE;
            throw Problem.of(type, parameter).with(List.of(new Fault(parameter, type.code(), EXPECTED)));
        }
    }
}

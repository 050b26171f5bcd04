package org.itahub.reporting;

import java.util.List;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** A parameter whose value cannot be accepted: 400, and which it is. */
public final class InvalidParameter {
    private InvalidParameter() {}

    public static Problem named(String name) {
        var type = PlatformProblem.INVALID_VALUE;
        return Problem.of(type, name).with(List.of(new Fault(name, type.code(), type.title())));
    }
}

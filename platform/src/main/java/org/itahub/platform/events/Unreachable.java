package org.itahub.platform.events;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Tells a neighbour that is away for a while from an event that will never do. */
final class Unreachable {
    /** SQL states: 08 connection, 40 deadlock or serialization, 53 resources, 57 operator intervention. */
    private static final String PASSING_SQL_STATES = "(08|40|53|57).*";

    private Unreachable() {}

    static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean passing =
                    switch (cause) {
                        case IOException e -> !(e instanceof com.fasterxml.jackson.core.JacksonException);
                        case TimeoutException e -> true;
                        case FaultToleranceException e -> true;
                        case SQLException e ->
                            e.getSQLState() == null || e.getSQLState().matches(PASSING_SQL_STATES);
                        case Problem e -> e.type() == PlatformProblem.UNAVAILABLE;
                        default -> false;
                    };
            if (passing) {
                return true;
            }
        }
        return false;
    }
}

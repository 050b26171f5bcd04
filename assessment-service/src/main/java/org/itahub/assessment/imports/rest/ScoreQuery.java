package org.itahub.assessment.imports.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.itahub.assessment.problem.Parameters;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** What files of scores are asked with beside {@link ImportQuery}. */
public class ScoreQuery {
    private static final int LONGEST_REASON = 2000;

    @Parameter(description = "Fiscal year of rows that do not name their own")
    @QueryParam("fiscalYear")
    String fiscalYear;

    @Parameter(description = "Why published results are corrected, for rows that do not name their own reason")
    @QueryParam("reason")
    String reason;

    Integer year() {
        return fiscalYear == null ? null : Integer.valueOf(Parameters.positive("fiscalYear", fiscalYear));
    }

    String reason() {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw Problem.of(PlatformProblem.INVALID_VALUE, "reason");
        }
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}

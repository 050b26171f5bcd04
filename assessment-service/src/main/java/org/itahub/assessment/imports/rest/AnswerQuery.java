package org.itahub.assessment.imports.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.itahub.assessment.problem.Parameters;

/** What files of answers are asked with beside {@link ImportQuery}. */
public class AnswerQuery {
    @Parameter(description = "Fiscal year of the surveys", required = true, example = "2565")
    @QueryParam("fiscalYear")
    String fiscalYear;

    int year() {
        return Parameters.positive("fiscalYear", fiscalYear == null ? "" : fiscalYear);
    }
}

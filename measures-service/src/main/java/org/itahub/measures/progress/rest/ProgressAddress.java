package org.itahub.measures.progress.rest;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.progress.ReportedMeasures;

/** The path of a measure's report for a quarter; to be taken as {@code @BeanParam}. */
public class ProgressAddress {
    @PathParam("code")
    String code;

    @PathParam("year")
    String year;

    @PathParam("no")
    String no;

    @Parameter(description = "1, Q1 or 2566-Q1, a quarter of the plan's year")
    @PathParam("quarter")
    String quarter;

    public ReportedMeasures.Address parsed() {
        return new ReportedMeasures.Address(code, FiscalYears.parse(year), no, quarter);
    }
}

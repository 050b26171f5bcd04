package org.itahub.measures.deadlines.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.agencies.Agencies;
import org.itahub.measures.deadlines.Deadlines;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

@Path("/api/v1/agencies/{code}/deadlines/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class AgencyDeadlinesResource {
    private final Agencies agencies;
    private final Deadlines deadlines;
    private final Clock clock;

    AgencyDeadlinesResource(Agencies agencies, Deadlines deadlines, Clock clock) {
        this.agencies = agencies;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Until when the agency reports each quarter of a fiscal year, and why; for everyone",
            description = "An agency that the hub does not know is answered with agency-not-in-scope (404).")
    public AgencyDeadlinesResponse read(@PathParam("code") String code, @PathParam("year") String year) {
        FiscalYear wanted = FiscalYears.parse(year);
        if (agencies.find(code).isEmpty()) {
            throw Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, code);
        }
        return AgencyDeadlinesResponse.of(code, wanted, deadlines.ofYear(code, wanted), clock.instant());
    }
}

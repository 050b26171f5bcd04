package org.itahub.measures.plan.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.PlanReader;
import org.itahub.measures.plan.domain.Matrix;

@Path("/api/v1/agencies/{code}/plans/{year}/matrix")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class MatrixResource {
    private final PlanReader reader;

    MatrixResource(PlanReader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(
            summary = "Which weakness of the result is treated by which measures, and which urgent one by none",
            description = "Seen by whoever sees the plan. An item is treated by a measure that names it, or by one "
                    + "written for its issue that names no item of it. Refusals of its own: plan-not-found (404).")
    public MatrixResponse read(@PathParam("code") String code, @PathParam("year") String year) {
        return MatrixResponse.of(
                Matrix.of(reader.read(code, FiscalYears.parse(year)).plan()));
    }
}

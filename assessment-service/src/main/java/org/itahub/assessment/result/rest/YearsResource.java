package org.itahub.assessment.result.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.result.ReadResults;

/** All years of an agency. */
@Path("/api/v1/agencies/{code}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class YearsResource {

    private final ReadResults results;

    YearsResource(ReadResults results) {
        this.results = results;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Read an agency's years side by side, earliest first")
    public YearsResponse get(@PathParam("code") String code) {
        return YearsResponse.of(code, results.years(code));
    }
}

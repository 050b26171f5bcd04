package org.itahub.measures.plan.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.PlanReader;
import org.itahub.measures.plan.PlanVersion;
import org.itahub.measures.plan.PlanVersions;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan versions")
public class PlanVersionReadResource {
    private static final String BY_VERSION = "version";

    private final PlanReader reader;
    private final PlanVersions versions;

    PlanVersionReadResource(PlanReader reader, PlanVersions versions) {
        this.reader = reader;
        this.versions = versions;
    }

    @GET
    @Operation(
            summary = "The versions of the year's plan, oldest first",
            description =
                    "Published ones for everyone, one that is on its way for callers who reach the agency. Refusals "
                            + "of its own: plan-not-found (404).")
    public RestResponse<Page<PlanVersionResponse>> list(
            @PathParam("code") String code, @PathParam("year") String year, @BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(BY_VERSION), BY_VERSION);
        List<PlanVersion> rows = versions.list(code, FiscalYears.parse(year), page.afterNumber(0), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Integer.toString(row.version()), PlanVersionResponse::of)
                .respond(uri);
    }

    @GET
    @Path("/{version}")
    @Operation(
            summary = "One version; published ones stay public when a later one is in force",
            description = "Refusals of its own: plan-not-found, version-not-found (404).")
    public RestResponse<PlanResponse> read(
            @PathParam("code") String code, @PathParam("year") String year, @PathParam("version") String version) {
        StoredPlan stored = versions.read(code, FiscalYears.parse(year), VersionNumbers.parse(version));
        return reader.seesWhole(code) ? PlanAnswers.ok(stored) : PlanAnswers.published(stored);
    }

    @GET
    @Path("/{version}/differences")
    @Operation(
            summary = "What a version says otherwise than another, field by field",
            description = "Readable texts with each field's name in Thai and English. Refusals of its own: "
                    + "plan-not-found, version-not-found, version-before-missing (404).")
    public PlanDifferenceResponse differences(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @PathParam("version") String version,
            @Parameter(description = "The version to compare with; the one before if left out") @QueryParam("against")
                    String against) {
        FiscalYear parsed = FiscalYears.parse(year);
        return PlanDifferenceResponse.of(versions.difference(
                code,
                parsed,
                VersionNumbers.parse(version),
                Optional.ofNullable(against).map(text -> VersionNumbers.parse("against", text))));
    }
}

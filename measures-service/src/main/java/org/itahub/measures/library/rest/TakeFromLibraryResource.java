package org.itahub.measures.library.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.library.LibraryMeasures;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.measures.plan.rest.PlanResponse;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/measures/from-library")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class TakeFromLibraryResource {
    private final LibraryMeasures library;

    TakeFromLibraryResource(LibraryMeasures library) {
        this.library = library;
    }

    /** @param entries codes of the library's entries, each of which becomes a measure */
    @Schema(name = "FromLibraryRequest", examples = "{\"entries\": [\"4-01\", \"4-03\"]}")
    record FromLibraryRequest(@NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 30) String> entries) {}

    @POST
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Add measures from the library, to be edited like any other",
            description = "Each for the issue of its indicator, with the weak items that it treats. All or none. "
                    + "Refusals of its own: plan-not-found (404), plan-frozen (409), library-entries-unusable with "
                    + "library-entry-unknown, library-entry-without-issue, library-entry-without-weak-item; "
                    + "too-many-measures (422).")
    public RestResponse<PlanResponse> take(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @NotNull @Valid FromLibraryRequest request) {
        StoredPlan stored = library.take(code, FiscalYears.parse(year), request.entries());
        return ETags.ok(PlanResponse.of(stored.plan()), stored.version());
    }
}

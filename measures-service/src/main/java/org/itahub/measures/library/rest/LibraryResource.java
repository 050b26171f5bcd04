package org.itahub.measures.library.rest;

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
import org.itahub.measures.library.LibraryProblem;
import org.itahub.measures.library.MeasureLibrary;
import org.itahub.measures.library.StoredEntry;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/measure-library")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measure library", description = "Suggested measures per indicator and item, kept by the hub")
public class LibraryResource {
    private static final String BY_CODE = "code";

    private final MeasureLibrary library;

    LibraryResource(MeasureLibrary library) {
        this.library = library;
    }

    @GET
    @Operation(summary = "The suggested measures, without those that were withdrawn")
    public RestResponse<Page<LibraryEntryResponse>> list(
            @QueryParam("indicator") String indicator,
            @Parameter(description = "Code of an item, in any year's framework") @QueryParam("item") String item,
            @Parameter(description = "Words that the entry holds") @QueryParam("q") String words,
            @BeanParam PageRequest page,
            UriInfo uri) {
        page.sort(Set.of(BY_CODE), BY_CODE);
        var filter = new MeasureLibrary.Filter(
                Optional.ofNullable(indicator), Optional.ofNullable(item), Optional.ofNullable(words));
        List<StoredEntry> rows = library.list(filter, page.after().orElse(""), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.entry().code(), LibraryEntryResponse::of)
                .respond(uri);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One suggested measure", description = "Refusals of its own: library-entry-not-found (404).")
    public RestResponse<LibraryEntryResponse> read(@PathParam("code") String code) {
        StoredEntry stored =
                library.find(code).orElseThrow(() -> Problem.of(LibraryProblem.LIBRARY_ENTRY_NOT_FOUND, code));
        return ETags.ok(LibraryEntryResponse.of(stored), stored.version());
    }
}

package org.itahub.measures.library.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.library.KeepEntry;
import org.itahub.measures.library.LibraryProblem;
import org.itahub.measures.library.MeasureLibrary;
import org.itahub.measures.library.StoredEntry;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/measure-library")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measure library", description = "Suggested measures per indicator and item, kept by the hub")
public class LibraryResource {
    private static final String BY_CODE = "code";
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,29}";

    private final MeasureLibrary library;
    private final KeepEntry keep;

    LibraryResource(MeasureLibrary library, KeepEntry keep) {
        this.library = library;
        this.keep = keep;
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

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Add or replace a suggested measure",
            description = "A new code needs no If-Match. What the hub wrote or changed stays as it is when the service "
                    + "comes with a new edition of its library. Refusals of its own: library-entry-invalid (422).")
    public RestResponse<LibraryEntryResponse> put(
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LibraryEntryRequest request) {
        StoredEntry stored = keep.put(request.entry(code), ifMatch);
        return RestResponse.ResponseBuilder.create(
                        stored.version() == 0 ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        LibraryEntryResponse.of(stored))
                .header(HttpHeaders.ETAG, ETags.of(stored.version()))
                .build();
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Withdraw a suggested measure; plans that took it keep it",
            description = "Refusals of its own: library-entry-not-found (404).")
    public RestResponse<Void> withdraw(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        keep.withdraw(code, ifMatch);
        return RestResponse.noContent();
    }
}

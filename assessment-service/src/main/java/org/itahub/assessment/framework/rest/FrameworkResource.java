package org.itahub.assessment.framework.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.framework.FrameworkDocument;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.PostFramework;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** The framework of each fiscal year. */
@Path("/api/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
public class FrameworkResource {

    private final Frameworks frameworks;
    private final PostFramework post;

    FrameworkResource(Frameworks frameworks, PostFramework post) {
        this.frameworks = frameworks;
        this.post = post;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "List the years that have a framework")
    public RestResponse<Page<FrameworkSummary>> list(@BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of("fiscalYear"), "fiscalYear");
        long after = page.afterNumber(0);
        return Page.of(
                        frameworks.all().stream()
                                .map(FrameworkSummary::of)
                                .filter(year -> year.fiscalYear() > after)
                                .toList(),
                        page.limit(),
                        year -> String.valueOf(year.fiscalYear()),
                        year -> year)
                .respond(uri);
    }

    @GET
    @Path("{year}")
    @RunOnVirtualThread
    @Operation(summary = "Read a year's framework: instruments, indicators, items, scales, levels and thresholds")
    public RestResponse<FrameworkDocument> get(@Parameter(example = "2565") @PathParam("year") int year) {
        PinnedFramework pinned = frameworks.latest(year);
        return ETags.ok(FrameworkDocument.of(pinned.framework().content()), pinned.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Post a year's framework",
            description =
                    "Refused with every fault named if weights do not add up, levels do not cover 0 to 100, a code "
                            + "stands twice or could stand in no address, a wording is missing in one of the languages, an item "
                            + "belongs nowhere and so on. May be posted anew until a first result rests on it. Takes an "
                            + "Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = FrameworkDocument.class)))
    public RestResponse<FrameworkDocument> post(@NotNull @Valid FrameworkDocument framework) {
        PinnedFramework posted = post.post(framework.toContent());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        FrameworkDocument.of(posted.framework().content()))
                .location(URI.create("/api/v1/frameworks/" + posted.framework().fiscalYear()))
                .header(HttpHeaders.ETAG, ETags.of(posted.version()))
                .build();
    }
}

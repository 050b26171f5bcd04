package org.itahub.reporting.edition.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.reporting.edition.Editions;
import org.itahub.reporting.edition.VerifyCopy;

@Path("/v/{id}")
@Tag(name = "Pages for the public")
public class VerificationResource {
    private final Editions editions;
    private final VerifyCopy verify;
    private final PublicPages pages;

    VerificationResource(Editions editions, VerifyCopy verify, PublicPages pages) {
        this.editions = editions;
        this.verify = verify;
        this.pages = pages;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "Page: is a copy the edition that it says?",
            description =
                    "Where an edition's QR code leads: what was issued, when and by which post, whether a newer one "
                            + "took its place, and whether a file is its PDF. Programs ask /api/v1/editions.")
    @APIResponse(
            responseCode = "200",
            description = "The edition, and what the file is if a hash was given",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "400",
            description = "The same page, which says that what was given is no hash",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = "A page that says that there is no such edition",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response verify(
            @Parameter(description = "As the QR code's address ends", example = "k7m2xq9hdt") @PathParam("id")
                    String id,
            @Parameter(description = "SHA-256 of a file that is to be checked") @QueryParam("sha256") String sha256) {
        return editions.find(id)
                .map(edition -> pages.verification(
                        edition,
                        editions.newest(edition.document()).orElseThrow(),
                        Optional.ofNullable(sha256).map(given -> new PublicPages.Check(given, verify.of(id, given)))))
                .orElseGet(() -> pages.unknown(id));
    }
}

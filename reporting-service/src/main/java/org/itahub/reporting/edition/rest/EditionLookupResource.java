package org.itahub.reporting.edition.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.http.Page;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.PublicAddresses;
import org.itahub.reporting.edition.Editions;
import org.itahub.reporting.edition.PdfHash;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionLookupResource {
    private final Editions editions;
    private final PublicAddresses addresses;

    EditionLookupResource(Editions editions, PublicAddresses addresses) {
        this.editions = editions;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Which edition a PDF is, by its hash",
            description =
                    "For everybody. Empty where no edition of this hub has that PDF: it was changed, or it is none.")
    @APIResponse(responseCode = "200", description = "One edition or none")
    @APIResponse(responseCode = "400", description = "invalid-hash: no SHA-256 in hexadecimal digits")
    public Page<EditionResponse> find(
            @Parameter(
                            description = "SHA-256 of the file, 64 hexadecimal digits; blanks and colons do not matter",
                            example = "2f0e0c5b4f1f6d2a9c0b7e8d5a4c3b2a1f0e9d8c7b6a5f4e3d2c1b0a9f8e7d6c")
                    @QueryParam("sha256")
                    String sha256) {
        String hash = PdfHash.parse(sha256).orElseThrow(() -> Problem.of(ReportingProblem.INVALID_HASH));
        return new Page<>(
                editions.bySha256(hash).stream()
                        .map(edition -> EditionResponse.of(edition, addresses))
                        .toList(),
                Optional.empty());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "The edition that a copy names",
            description = "For everybody. Refused with edition-not-found (404).")
    public RestResponse<EditionResponse> get(
            @Parameter(description = "As the QR code's address ends", example = "k7m2xq9hdt") @PathParam("id")
                    String id) {
        return editions.find(id)
                .map(edition -> RestResponse.ok(EditionResponse.of(edition, addresses)))
                .orElseThrow(() -> Problem.of(ReportingProblem.EDITION_NOT_FOUND, id));
    }
}

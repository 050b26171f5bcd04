package org.itahub.reporting.document.wording.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.itahub.reporting.document.wording.ReadWordings;
import org.itahub.reporting.document.wording.WordedSentence;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/documents/{kind}/texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Document texts", description = "The sentences of documents, and an agency's own in their place")
@RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN})
public class TextsResource {
    private final ReadWordings read;

    TextsResource(ReadWordings read) {
        this.read = read;
    }

    @GET
    @Operation(
            summary = "All sentences of a kind of document, with the agency's own wordings",
            description =
                    "In the order in which the document has them, those that other kinds say too at the end. Refusals "
                            + "of its own: kind-without-texts (404).")
    @APIResponse(
            responseCode = "200",
            description = "The sentences",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TextsResponse.class),
                            examples = @ExampleObject(name = "one", value = TextExamples.ALL)))
    public TextsResponse list(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "measures-plan") @PathParam("kind") String kind) {
        return TextsResponse.of(read.all(code, kind));
    }

    @GET
    @Path("/{key}")
    @Operation(
            summary = "One sentence, with the agency's own wording where it has one",
            description = "The ETag is that of the own wording, for a change of it. Refusals of its own: "
                    + "kind-without-texts, unknown-text (404).")
    @APIResponse(
            responseCode = "200",
            description = "The sentence",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TextResponse.class),
                            examples = @ExampleObject(name = "own", value = TextExamples.ONE)))
    public RestResponse<TextResponse> get(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "measures-plan") @PathParam("kind") String kind,
            @Parameter(example = "subtitle") @PathParam("key") String key) {
        WordedSentence sentence = read.one(code, kind, key);
        var answer = RestResponse.ResponseBuilder.ok(TextResponse.of(sentence));
        sentence.own().ifPresent(own -> answer.header(HttpHeaders.ETAG, ETags.of(own.version())));
        return answer.build();
    }
}

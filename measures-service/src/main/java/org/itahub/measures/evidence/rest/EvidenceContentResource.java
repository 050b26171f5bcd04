package org.itahub.measures.evidence.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.evidence.EvidenceProblem;
import org.itahub.measures.evidence.EvidenceReader;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.progress.rest.ProgressAddress;
import org.itahub.platform.files.rest.FileAnswers;
import org.itahub.platform.problem.Problem;

@Path("/api/v1/agencies/{code}/plans/{year}/measures/{no}/progress/{quarter}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class EvidenceContentResource {
    private final EvidenceReader reader;
    private final FileAnswers answers;

    EvidenceContentResource(EvidenceReader reader, FileAnswers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Download the file of a piece of evidence",
            description =
                    "ETag and Repr-Digest hold the content's SHA-256; a Range of bytes is given as 206; If-None-Match is answered with 304, an If-Match that fails with 412. Refusals of its own: evidence-not-found, "
                            + "evidence-without-content (404), evidence-content-missing (500), evidence-storage-unavailable "
                            + "(503), and those of reading the report.")
    @APIResponse(
            responseCode = "200",
            description = "The file as it was sent",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@BeanParam ProgressAddress address, @PathParam("id") String id, @Context Request request) {
        EvidenceReader.Seen seen = reader.read(address.parsed(), id);
        return switch (seen.kept().evidence()) {
            case Evidence.Link link ->
                throw Problem.of(
                        EvidenceProblem.EVIDENCE_WITHOUT_CONTENT, seen.kept().id());
            case Evidence.File file -> answers.content(seen.kept().id(), file.stored(), seen.everyone(), request);
        };
    }
}

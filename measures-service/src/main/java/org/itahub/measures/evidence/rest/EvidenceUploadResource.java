package org.itahub.measures.evidence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.evidence.UploadFile;
import org.itahub.measures.progress.ReportedMeasures;
import org.itahub.measures.progress.rest.ProgressAddress;
import org.itahub.platform.files.rest.Titles;
import org.itahub.platform.files.rest.UploadHeaders;
import org.itahub.platform.http.LargeBody;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/measures/{no}/progress/{quarter}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class EvidenceUploadResource {
    private final UploadFile uploadFile;
    private final NameFile nameFile;

    EvidenceUploadResource(UploadFile uploadFile, NameFile nameFile) {
        this.uploadFile = uploadFile;
        this.nameFile = nameFile;
    }

    @POST
    @Path("/files")
    @LargeBody
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/webp",
        "application/msword",
        "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet"
    })
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Add a file to a report that is a draft or was returned",
            description =
                    "The body is the file itself, up to 20 MB unless the hub sets otherwise, sent as its own media "
                            + "type or as application/octet-stream: PDF, PNG, JPEG, WebP, DOCX, XLSX, PPTX, DOC, XLS, PPT, ODT "
                            + "or ODS. What it is, its content tells; name and media type may not contradict. Refusals of its "
                            + "own: progress-not-found (404), progress-closed, evidence-exists (409), evidence-file-too-large "
                            + "(413), evidence-type-not-accepted, evidence-type-mismatch, evidence-file-empty, "
                            + "evidence-file-damaged, evidence-file-with-macros, evidence-file-encrypted, "
                            + "evidence-file-overpacked, evidence-too-many, evidence-total-too-large (422), "
                            + "evidence-storage-unavailable (503).")
    @APIResponseSchema(value = EvidenceResponse.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<EvidenceResponse> add(
            @BeanParam ProgressAddress address,
            @Parameter(description = "What it shows, at most 500 characters", required = true) @QueryParam("title")
                    String title,
            @Parameter(description = "Name of the file") @QueryParam("fileName") String fileName,
            @BeanParam UploadHeaders headers,
            InputStream file) {
        ReportedMeasures.Address report = address.parsed();
        UploadFile.Upload upload = new UploadFile.Upload(
                report, Titles.require(title, "title"), headers.incoming(fileName), headers.key());
        return uploadFile.from(upload, file, stored -> nameFile.of(NameFile.Sent.of(report, stored)));
    }
}

package org.itahub.assessment.imports.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.imports.ImportSubject;
import org.itahub.platform.http.LargeBody;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists of agencies. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class AgencyImportResource {
    private static final String CSV_EXAMPLE = """
            code,nameTh,nameEn,type,province,district
            H990001,องค์การบริหารส่วนตำบลตัวอย่าง,Example SAO,อบต.,พิษณุโลก,วังทอง
            """;
    private static final String JSON_EXAMPLE = """
            [{"code": "H990001", "nameTh": "องค์การบริหารส่วนตำบลตัวอย่าง", "nameEn": "Example SAO", "type": "SAO",
              "province": "พิษณุโลก", "district": "วังทอง"}]""";
    private static final String NDJSON_EXAMPLE = """
            {"code": "H990001", "nameTh": "องค์การบริหารส่วนตำบลตัวอย่าง", "nameEn": "Example SAO", "type": "SAO",
             "province": "พิษณุโลก", "district": "วังทอง"}""";

    private final ImportUpload upload;

    AgencyImportResource(ImportUpload upload) {
        this.upload = upload;
    }

    @POST
    @Path("agencies")
    @LargeBody
    @Consumes({ImportQuery.CSV, ImportQuery.XLSX, ImportQuery.JSON, ImportQuery.NDJSON})
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER})
    @Operation(
            summary = "Import a list of agencies",
            description =
                    "Each row registers or changes an agency, by the rules of a single registration. Without a column units the units stay. "
                            + "CSV, XLSX, JSON or NDJSON, up to 64 MB unless the hub sets otherwise. Rows that are rejected stand in the result with "
                            + "row, column, code and value; the same file again changes nothing. Refusals of its own: "
                            + "import-file-empty, import-file-unreadable, import-table-too-large, import-header-missing, "
                            + "import-column-twice (422).")
    @APIResponse(
            responseCode = "200",
            description = "Done within two seconds; what became of the rows stands in result",
            content = @Content(schema = @Schema(implementation = ImportJobResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Under way; Location tells where to follow it",
            content = @Content(schema = @Schema(implementation = ImportJobResponse.class)))
    public RestResponse<ImportJobResponse> agencies(
            @BeanParam ImportQuery query,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = ImportQuery.CSV,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                        examples = @ExampleObject(name = "csv", value = CSV_EXAMPLE)),
                                @Content(
                                        mediaType = ImportQuery.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = ImportQuery.JSON,
                                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class),
                                        examples = @ExampleObject(name = "json", value = JSON_EXAMPLE)),
                                @Content(
                                        mediaType = ImportQuery.NDJSON,
                                        schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class),
                                        examples = @ExampleObject(name = "ndjson", value = NDJSON_EXAMPLE))
                            })
                    InputStream file) {
        return upload.take(ImportSubject.AGENCIES, query, null, null, file);
    }
}

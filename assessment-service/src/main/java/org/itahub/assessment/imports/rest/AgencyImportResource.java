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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
                    "Each row registers or changes an agency, by the rules of a single registration. Without a column units the units stay.")
    public RestResponse<ImportJobResponse> agencies(
            @BeanParam ImportQuery query,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = ImportQuery.CSV,
                                        examples = @ExampleObject(name = "csv", value = CSV_EXAMPLE)),
                                @Content(
                                        mediaType = ImportQuery.JSON,
                                        examples = @ExampleObject(name = "json", value = JSON_EXAMPLE)),
                                @Content(
                                        mediaType = ImportQuery.NDJSON,
                                        examples = @ExampleObject(name = "ndjson", value = NDJSON_EXAMPLE))
                            })
                    InputStream file) {
        return upload.take(ImportSubject.AGENCIES, query, null, null, file);
    }
}

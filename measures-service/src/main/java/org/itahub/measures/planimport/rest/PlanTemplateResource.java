package org.itahub.measures.planimport.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.PlanReader;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.planimport.domain.MeasureCells;
import org.itahub.platform.identity.Role;
import org.itahub.platform.tables.TableFiles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/imports")
@RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN})
@Tag(name = "Import")
public class PlanTemplateResource {
    private static final String DESCRIPTION =
            "The header and the measures that the plan has, to be changed and sent back. Refusals of its own: "
                    + "plan-not-found (404).";

    private final PlanReader reader;

    PlanTemplateResource(PlanReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("/template.xlsx")
    @Produces(PlanImportResource.XLSX)
    @Operation(summary = "The table to fill in, as a workbook with a sheet of explanations", description = DESCRIPTION)
    public RestResponse<byte[]> xlsx(@PathParam("code") String code, @PathParam("year") String year) {
        Plan plan = reader.readWithin(code, FiscalYears.parse(year)).plan();
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("มาตรการ", MeasureCells.of(plan));
        sheets.put("คำอธิบาย", MeasureCells.explanation(plan));
        return file(TableFiles.xlsx(sheets), code, year, "xlsx");
    }

    @GET
    @Path("/template.csv")
    @Produces(PlanImportResource.CSV)
    @Operation(summary = "The table to fill in, as text", description = DESCRIPTION)
    public RestResponse<byte[]> csv(@PathParam("code") String code, @PathParam("year") String year) {
        Plan plan = reader.readWithin(code, FiscalYears.parse(year)).plan();
        return file(TableFiles.csv(MeasureCells.of(plan)), code, year, "csv");
    }

    private static RestResponse<byte[]> file(byte[] content, String code, String year, String ending) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"measures-" + code + "-" + year + "." + ending + "\"")
                .build();
    }
}

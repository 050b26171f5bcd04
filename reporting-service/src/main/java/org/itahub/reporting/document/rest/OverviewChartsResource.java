package org.itahub.reporting.document.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.http.Sha256;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.InvalidParameter;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.YearParameter;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.overview.DrawOverview;
import org.itahub.reporting.document.overview.OverviewChart;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.province.WatchedProvinces;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/provinces/{province}/charts/{chart}/{year}")
@Tag(name = "Provinces")
public class OverviewChartsResource {
    private static final String SVG = "image/svg+xml";
    private static final int TAG_DIGITS = 16;

    private final DrawOverview overview;
    private final WatchedProvinces watched;

    OverviewChartsResource(DrawOverview overview, WatchedProvinces watched) {
        this.overview = overview;
        this.watched = watched;
    }

    @GET
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER, Role.SYSTEM})
    @Produces(SVG)
    @Operation(
            summary = "A chart of a province's overview as a picture",
            description = "levels: how many agencies stand at each level of the year. quarters: how far the reports on "
                    + "the next year's plans have come, by quarter. Readable in grey and on a phone; title and "
                    + "description say every figure to those who do not see it. For those who may read the overview: "
                    + "the hub officer of the province, hub administrators and systems with scope overview:read.")
    @APIResponse(
            responseCode = "200",
            description = "The chart",
            content =
                    @Content(
                            mediaType = SVG,
                            schema = @Schema(type = SchemaType.STRING),
                            example = ProvinceDocumentExamples.SVG))
    @APIResponse(
            responseCode = "404",
            description = "unknown-chart, or province-not-in-scope: no such province, or outside the caller's scope",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RestResponse<String> get(
            @Parameter(description = "Thai name of the province", example = "พิษณุโลก") @PathParam("province")
                    String province,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"levels", "quarters"}),
                            example = "levels")
                    @PathParam("chart")
                    String chart,
            @Parameter(description = "Fiscal year of the results, Buddhist era", example = "2565") @PathParam("year")
                    String year,
            @Parameter(
                            description = "Of its words",
                            schema =
                                    @Schema(
                                            enumeration = {"th", "en"},
                                            defaultValue = "th"),
                            example = "en")
                    @QueryParam("language")
                    String language,
            @Parameter(
                            description = "Its digits: in Thai the Thai ones unless asked otherwise, in English Arabic",
                            schema = @Schema(enumeration = {"thai", "arabic"}))
                    @QueryParam("numerals")
                    String numerals) {
        watched.require(province);
        OverviewChart wanted = OverviewChart.parse(chart)
                .orElseThrow(() -> Problem.of(ReportingProblem.UNKNOWN_CHART, chart, OverviewChart.all()));
        Language words = language(language);
        return overview.svg(wanted, province, YearParameter.of(year), words, Numerals.wanted(numerals, words))
                .map(OverviewChartsResource::tagged)
                .orElseThrow(() -> Problem.of(ReportingProblem.PROVINCE_NOT_IN_SCOPE, province));
    }

    private static Language language(String wish) {
        return wish == null
                ? Language.THAI
                : Language.parse(wish).orElseThrow(() -> InvalidParameter.named("language"));
    }

    private static RestResponse<String> tagged(String svg) {
        String tag = Sha256.hex(svg.getBytes(StandardCharsets.UTF_8), TAG_DIGITS);
        return RestResponse.ResponseBuilder.ok(svg)
                .header(HttpHeaders.ETAG, "\"" + tag + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}

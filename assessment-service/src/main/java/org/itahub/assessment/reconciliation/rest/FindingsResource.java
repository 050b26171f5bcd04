package org.itahub.assessment.reconciliation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.problem.Parameters;
import org.itahub.assessment.reconciliation.AgencyFinding;
import org.itahub.assessment.reconciliation.FindFindings;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Findings of many results. */
@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation")
public class FindingsResource {

    private static final Pattern PLACE = Pattern.compile("([^ ]+) (\\d{4}) (.+)");

    private final FindFindings findings;

    FindingsResource(FindFindings findings) {
        this.findings = findings;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "List published figures that cannot be right, by agency and year",
            description =
                    "Of each result the newest revision that the caller may see: drafts within reach, published ones "
                            + "for everybody.")
    public RestResponse<Page<FindingResponse>> list(
            @Parameter(description = "Province in Thai", example = "พิษณุโลก") @QueryParam("province") String province,
            @Parameter(description = "Buddhist-era fiscal year", example = "2565") @QueryParam("fiscalYear")
                    String fiscalYear,
            @Parameter(description = "Agency's code") @QueryParam("agency") String agency,
            @BeanParam PageRequest page,
            UriInfo uri) {
        page.sort(Set.of("agency"), "agency");
        var filter = new FindFindings.Filter(
                Optional.ofNullable(agency),
                Optional.ofNullable(province),
                Optional.ofNullable(fiscalYear).map(year -> Parameters.positive("fiscalYear", year)));
        var found = findings.matching(filter, page.after().map(FindingsResource::place), page.limit() + 1);
        return Page.of(found, page.limit(), FindingsResource::key, FindingResponse::of)
                .respond(uri);
    }

    private static String key(AgencyFinding it) {
        return it.agencyCode() + " " + it.fiscalYear() + " " + it.finding().figure();
    }

    private static FindFindings.Place place(String key) {
        Matcher parts = PLACE.matcher(key);
        if (!parts.matches()) {
            throw Parameters.foreignCursor();
        }
        return new FindFindings.Place(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
    }
}

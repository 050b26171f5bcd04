package org.itahub.measures.deadlines.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.deadlines.DeadlineRules;
import org.itahub.measures.deadlines.SetDeadlineRule;
import org.itahub.measures.deadlines.StoredRule;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/deadline-rule")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class DeadlineRuleResource {
    private final DeadlineRules rules;
    private final SetDeadlineRule setRule;

    DeadlineRuleResource(DeadlineRules rules, SetDeadlineRule setRule) {
        this.rules = rules;
        this.setRule = setRule;
    }

    @GET
    @Operation(summary = "The hub's rule of when quarterly reports are due and locked")
    public RestResponse<DeadlineRule> read() {
        return answer(rules.find());
    }

    @PUT
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Set the hub's rule",
            description = "Holds for every report that was not submitted before; earlier rules stand in the audit "
                    + "records. Needs If-Match.")
    public RestResponse<DeadlineRule> set(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid DeadlineRule rule) {
        return answer(setRule.to(rule.rule(), ifMatch));
    }

    private static RestResponse<DeadlineRule> answer(StoredRule stored) {
        return ETags.ok(DeadlineRule.of(stored.rule()), stored.version());
    }
}

package org.itahub.measures.reminders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.reminders.AcknowledgeReminder;
import org.itahub.measures.reminders.Acknowledgement;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/reminders/{id}/acknowledgements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
@RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.SYSTEM})
public class AcknowledgementsResource {
    private final AcknowledgeReminder acknowledge;

    AcknowledgementsResource(AcknowledgeReminder acknowledge) {
        this.acknowledge = acknowledge;
    }

    @POST
    @Operation(
            summary = "Say that a reminder was passed on",
            description = "A consumer acknowledges under its own name, which nobody else may use once it has; a repeat "
                    + "changes nothing and gets the first answer. The hub's own mail consumer's name is no person's. A system needs the scope reminders:acknowledge; people "
                    + "acknowledge what was sent to their own role. Refusals of its own: reminder-to-another-role (403), "
                    + "reminder-not-found (404), reminder-not-sent, consumer-name-taken (409), "
                    + "acknowledged-out-of-time (422).")
    @APIResponseSchema(value = Acknowledgement.class, responseCode = "201", responseDescription = "Acknowledged")
    @APIResponse(
            responseCode = "200",
            description = "It was acknowledged before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Acknowledgement.class)))
    public RestResponse<Acknowledgement> acknowledge(
            @PathParam("id") String id, @NotNull @Valid AcknowledgementRequest request) {
        var acknowledged = acknowledge.by(
                request.consumer(),
                RemindersResource.uuid(id),
                Optional.ofNullable(request.at()).map(OffsetDateTime::toInstant),
                request.note());
        return RestResponse.status(
                acknowledged.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                acknowledged.acknowledgement());
    }
}

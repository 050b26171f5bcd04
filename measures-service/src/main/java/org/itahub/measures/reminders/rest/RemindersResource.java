package org.itahub.measures.reminders.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.reminders.Links;
import org.itahub.measures.reminders.ReadReminders;
import org.itahub.measures.reminders.ReminderProblem;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
@RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN, Role.SYSTEM})
public class RemindersResource {
    private static final String IN_ORDER = "position";

    private final ReadReminders reminders;
    private final KeptReminders kept;
    private final Links links;

    RemindersResource(ReadReminders reminders, KeptReminders kept, Links links) {
        this.reminders = reminders;
        this.kept = kept;
        this.links = links;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "The ledger of reminders, oldest first, since a cursor",
            description = "For systems that poll on a schedule: keep the answer's cursor and ask with it next time. It "
                    + "follows the order in which reminders were raised; each comes once. A later change of state "
                    + "does not bring one again: read it by its id, or list without a cursor. A system needs the "
                    + "scope reminders:read.")
    @APIResponseSchema(RemindersPage.class)
    public RestResponse<Buffer> list(@BeanParam WantedReminders wanted, @BeanParam PageRequest page) {
        page.sort(Set.of(IN_ORDER), IN_ORDER);
        return kept.page(wanted.filter(), page.afterNumber(0), page.limit());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A reminder", description = "Refusals of its own: reminder-not-found (404).")
    public ReminderResponse read(@PathParam("id") String id) {
        return ReminderResponse.of(reminders.one(uuid(id)), links);
    }

    /** What is no id names no reminder. */
    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.of(ReminderProblem.REMINDER_NOT_FOUND, text);
        }
    }
}

package org.itahub.measures.mail;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The hub's public API as a consumer of reminders uses it. */
@RegisterRestClient(configKey = "reminders")
@Path("/api/v1/reminders")
interface RemindersApi {
    /** What a consumer says. */
    record Acknowledgement(String consumer, OffsetDateTime at) {}

    @POST
    @Path("/{id}/acknowledgements")
    void acknowledge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            Acknowledgement acknowledgement);
}

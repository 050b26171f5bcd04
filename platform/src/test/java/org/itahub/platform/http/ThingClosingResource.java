package org.itahub.platform.http;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A second class behind the addresses of {@link ThingResource}, as features share addresses in the services. */
@Path("/api/v1/things/{id}")
public class ThingClosingResource {
    @POST
    @Path("/closings")
    public String close(@PathParam("id") String id) {
        return id;
    }
}

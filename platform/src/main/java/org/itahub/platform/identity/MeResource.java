package org.itahub.platform.identity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Identity")
public class MeResource {
    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    /** @param everywhere true where the caller reaches the whole hub, whatever the two lists say */
    @Schema(examples = """
                    {"username": "phitsanulok-officer", "roles": ["agency-officer"], "everywhere": false,
                     "agencies": ["2650101"], "provinces": []}""")
    public record Me(
            String username, List<String> roles, boolean everywhere, List<String> agencies, List<String> provinces) {}

    @GET
    @Authenticated
    @Operation(summary = "Who the token says is calling, in which roles, and what it reaches")
    public Me me() {
        Reach reach = caller.reach();
        return new Me(
                caller.username(),
                sorted(caller.roles()),
                reach.everywhere(),
                sorted(reach.agencies()),
                sorted(reach.provinces()));
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}

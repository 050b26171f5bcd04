package org.itahub.assessment.crosswalk.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.crosswalk.MapItem;

/** One item's way from a year to another. */
@Path("/api/v1/frameworks/{from}/crosswalks/{to}/items/{item}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
public class ItemSuccessionResource {

    private final MapItem items;

    ItemSuccessionResource(MapItem items) {
        this.items = items;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Follow one item from a year to another",
            description =
                    "Refusals of its own: framework-not-found, crosswalk-not-found, crosswalk-item-not-found (404).")
    public ItemSuccessionResponse get(
            @Parameter(example = "2565") @PathParam("from") int from,
            @Parameter(example = "2566") @PathParam("to") int to,
            @Parameter(description = "Code of the item in the first year", example = "O13") @PathParam("item")
                    String item) {
        return ItemSuccessionResponse.of(item, items.map(from, to, item));
    }
}

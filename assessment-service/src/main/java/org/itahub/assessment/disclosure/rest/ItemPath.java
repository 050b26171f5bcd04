package org.itahub.assessment.disclosure.rest;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.itahub.assessment.disclosure.DisclosureAddress;

/** A disclosure item in an address; to be taken as {@code @BeanParam}. */
public class ItemPath {

    @Parameter(example = "2650101")
    @PathParam("code")
    String code;

    @Parameter(example = "2565")
    @PathParam("year")
    int year;

    @Parameter(description = "A disclosure item of the year's framework", example = "O1")
    @PathParam("item")
    String item;

    DisclosureAddress address() {
        return new DisclosureAddress(code, year, item);
    }
}

package org.itahub.assessment.disclosure.rest;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** An agency's year in an address; to be taken as {@code @BeanParam}. */
public class YearPath {

    @Parameter(example = "2650101")
    @PathParam("code")
    String code;

    @Parameter(example = "2565")
    @PathParam("year")
    int year;
}

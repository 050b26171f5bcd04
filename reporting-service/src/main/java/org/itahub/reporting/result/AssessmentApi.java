package org.itahub.reporting.result;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * What we read from the assessment service: published and immutable, hence public and safe to ask for again. Both
 * together, with all their tries, stay well under the transaction's minute.
 */
@RegisterRestClient(configKey = "assessment")
@Path("/api/v1/agencies/{code}/assessments/{year}")
@Produces(MediaType.APPLICATION_JSON)
interface AssessmentApi {

    /** The frozen revision that an event's {@code result} names, as JSON. */
    @GET
    @Path("/revisions/{revision}")
    @Timeout(value = 6, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 200, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, failOn = ProcessingException.class)
    String revision(@PathParam("code") String code, @PathParam("year") int year, @PathParam("revision") int revision);

    /** The classes of that revision's indicators, as JSON. */
    @GET
    @Path("/triage")
    @Timeout(value = 6, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 200, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, failOn = ProcessingException.class)
    String triage(
            @PathParam("code") String code,
            @PathParam("year") int year,
            @QueryParam("policy") String policy,
            @QueryParam("revision") int revision);
}

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
 * What we read from the assessment service: published, hence public and safe to ask for again. All together, with their
 * tries, stay under the transaction's minute.
 */
@RegisterRestClient(configKey = "assessment")
@Path("/api/v1/agencies/{code}/assessments/{year}")
@Produces(MediaType.APPLICATION_JSON)
interface AssessmentApi {

    /** The frozen revision that an event's {@code result} names, as JSON. */
    @GET
    @Path("/revisions/{revision}")
    @Timeout(value = 4, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 200, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, failOn = ProcessingException.class)
    String revision(@PathParam("code") String code, @PathParam("year") int year, @PathParam("revision") int revision);

    /** The classes of that revision's indicators by the agency's policy, as JSON. */
    @GET
    @Path("/triage")
    @Timeout(value = 4, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 200, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, failOn = ProcessingException.class)
    String triage(@PathParam("code") String code, @PathParam("year") int year, @QueryParam("revision") int revision);

    /** What was stated of the year's newest published result, each figure judged, as JSON. */
    @GET
    @Path("/reconciliation")
    @Timeout(value = 4, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 200, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, failOn = ProcessingException.class)
    String reconciliation(@PathParam("code") String code, @PathParam("year") int year);

    /** The year's lost disclosure items and why, as JSON. */
    @GET
    @Path("/disclosures/lost")
    @Timeout(value = 4, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 200, retryOn = ProcessingException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, failOn = ProcessingException.class)
    String lostItems(@PathParam("code") String code, @PathParam("year") int year);
}

package org.itahub.measures.results;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What this service asks of the assessment service; public, so without a token, and safe to repeat. */
@RegisterRestClient(configKey = "assessment")
@Path("/api/v1/agencies/{code}/assessments/{year}")
public interface AssessmentApi {
    /**
     * Two tries of 1.4 seconds: with the pause between them three seconds at most, since a caller may hold a transaction
     * meanwhile. Eight failures of ten rest the calls for five seconds.
     */
    @GET
    @Path("/triage")
    @Timeout(1400)
    @Retry(maxRetries = 1, delay = 100, jitter = 50, maxDuration = 3000, abortOn = NoSuchAnalysis.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.8, delay = 5000, skipOn = NoSuchAnalysis.class)
    Analysis triage(
            @PathParam("code") String agencyCode,
            @PathParam("year") int fiscalYear,
            @QueryParam("policy") String policy,
            @QueryParam("revision") int revision);

    /** The assessment service answered, and has no such analysis: asking again changes nothing. */
    final class NoSuchAnalysis extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ClientExceptionMapper
    static RuntimeException refused(Response response) {
        return response.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR
                ? new NoSuchAnalysis()
                : null;
    }
}

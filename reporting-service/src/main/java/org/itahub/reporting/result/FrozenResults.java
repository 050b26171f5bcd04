package org.itahub.reporting.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.itahub.platform.events.RejectedEvent;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.logging.Logger;

/** Fetches what a publication event refers to, telling a service that is away from one that says no. */
@ApplicationScoped
class FrozenResults {
    private static final Logger LOG = Logger.getLogger(FrozenResults.class);
    private static final String NOTHING = "{}";
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private final AssessmentApi api;

    FrozenResults(@RestClient AssessmentApi api) {
        this.api = api;
    }

    /**
     * @return the frozen revision as JSON
     * @throws Problem 503 where the assessment service does not answer now
     * @throws RejectedEvent where it knows no such revision
     */
    String revision(String agencyCode, int fiscalYear, int revision) {
        return asked(() -> api.revision(agencyCode, fiscalYear, revision));
    }

    /** The same for the classes of its indicators, by the policy that the agency has chosen. */
    String triage(String agencyCode, int fiscalYear, int revision) {
        return asked(() -> api.triage(agencyCode, fiscalYear, revision));
    }

    /**
     * What was stated of the year's result, each figure judged; nothing where the service tells nothing of it.
     *
     * @throws Problem 503 where the assessment service does not answer now
     */
    String reconciliation(String agencyCode, int fiscalYear) {
        return ifTold(() -> api.reconciliation(agencyCode, fiscalYear));
    }

    /** The same for the year's lost disclosure items. */
    String lostItems(String agencyCode, int fiscalYear) {
        return ifTold(() -> api.lostItems(agencyCode, fiscalYear));
    }

    /** A result is kept without what merely goes with it: an older assessment service may not know the question. */
    private static String ifTold(Supplier<String> question) {
        try {
            return asked(question);
        } catch (RejectedEvent e) {
            return NOTHING;
        }
    }

    private static String asked(Supplier<String> question) {
        try {
            return question.get();
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status >= SERVER_ERROR || status == TOO_MANY_REQUESTS) {
                throw Problem.of(PlatformProblem.UNAVAILABLE);
            }
            throw new RejectedEvent("The assessment service answers " + status + " for the published result", e);
        } catch (ProcessingException | FaultToleranceException e) {
            LOG.warnf("The assessment service does not answer: %s", e.getMessage());
            throw Problem.of(PlatformProblem.UNAVAILABLE);
        }
    }
}

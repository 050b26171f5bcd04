package org.itahub.measures.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.itahub.platform.fiscal.FiscalYear;
import org.jboss.logging.Logger;

/** Reads the analysis of a published revision from the assessment service. */
@ApplicationScoped
public class Analyses {
    private static final Logger LOG = Logger.getLogger(Analyses.class);

    private final AssessmentApi assessments;

    Analyses(@RestClient AssessmentApi assessments) {
        this.assessments = assessments;
    }

    /** What came of asking. */
    public sealed interface Answer {
        record Found(Analysis analysis) implements Answer {}

        /** The assessment service knows no such published revision. */
        record Unknown() implements Answer {}

        /** The assessment service did not answer, in any of the tries. */
        record Unavailable() implements Answer {}
    }

    public Answer of(String agencyCode, FiscalYear year, int revision, String policy) {
        try {
            return new Answer.Found(assessments.triage(agencyCode, year.value(), policy, revision));
        } catch (AssessmentApi.NoSuchAnalysis e) {
            return new Answer.Unknown();
        } catch (FaultToleranceException | ProcessingException | WebApplicationException e) {
            LOG.warnf("The assessment service does not answer: %s", e.getMessage());
            return new Answer.Unavailable();
        }
    }
}

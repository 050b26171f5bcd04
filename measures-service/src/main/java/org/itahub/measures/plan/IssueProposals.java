package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.ResultBasis;
import org.itahub.measures.results.Analyses;
import org.itahub.measures.results.Analysis;
import org.itahub.measures.results.PublishedResults;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** The issues that the newest published result of a year calls for; asking for them takes three seconds at most. */
@ApplicationScoped
class IssueProposals {
    private final PublishedResults results;
    private final Analyses analyses;

    IssueProposals(PublishedResults results, Analyses analyses) {
        this.results = results;
        this.analyses = analyses;
    }

    record Proposal(ResultBasis basis, List<Issue> issues) {}

    /** @throws Problem 409 {@code result-not-published}; 503 {@code assessment-service-unavailable} */
    Proposal of(String agencyCode, FiscalYear resultYear, String policy) {
        int revision = results.revision(agencyCode, resultYear).orElseThrow(() -> notPublished(agencyCode, resultYear));
        Analysis analysis =
                switch (analyses.of(agencyCode, resultYear, revision, policy)) {
                    case Analyses.Answer.Found found -> found.analysis();
                    case Analyses.Answer.Unknown unknown -> throw notPublished(agencyCode, resultYear);
                    case Analyses.Answer.Unavailable unavailable ->
                        throw Problem.of(MeasuresProblem.ASSESSMENT_SERVICE_UNAVAILABLE);
                };
        return new Proposal(new ResultBasis(resultYear, revision, policy), Issues.of(analysis));
    }

    private static Problem notPublished(String agencyCode, FiscalYear year) {
        return Problem.of(MeasuresProblem.RESULT_NOT_PUBLISHED, agencyCode, year);
    }
}

package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyInReach;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.survey.domain.Access;
import org.itahub.assessment.survey.store.SurveyStore;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Settles a survey of an agency's year: how many could answer, and when. */
@ApplicationScoped
public class PutSurvey {

    private final AgencyInReach agencies;
    private final Frameworks frameworks;
    private final SurveyStore store;
    private final AuditTrail audit;

    PutSurvey(AgencyInReach agencies, Frameworks frameworks, SurveyStore store, AuditTrail audit) {
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.store = store;
        this.audit = audit;
    }

    /** What came of it. */
    public record Outcome(Survey stored, boolean created) {}

    /**
     * Stores the survey's terms; the same terms again change nothing.
     *
     * @param ifMatch the version that a change was made on; not needed for a new survey
     * @throws Problem 404 for an agency out of reach, a year without a framework or an instrument that is no survey, 422 for
     *     terms that do not fit, 412 and 428 for a change of another version
     */
    @Transactional
    public Outcome put(String agencyCode, int fiscalYear, String instrument, SurveyTerms terms, String ifMatch) {
        Agency agency = agencies.require(agencyCode);
        refuseMisfits(instrument, terms);
        Optional<Survey> present = store.lock(agencyCode, fiscalYear, instrument);
        Optional<Survey> added = present.isPresent() ? Optional.empty() : add(agency, fiscalYear, instrument, terms);
        if (added.isPresent()) {
            return new Outcome(added.get(), true);
        }
        Survey found =
                present.or(() -> store.lock(agencyCode, fiscalYear, instrument)).orElseThrow();
        ETags.requireMatch(ifMatch, found.version());
        if (found.terms().equals(terms)) {
            return new Outcome(found, false);
        }
        Survey changed = found.withTerms(terms);
        store.change(changed);
        record("survey.change", agency, changed, found.terms());
        return new Outcome(changed, false);
    }

    private Optional<Survey> add(Agency agency, int fiscalYear, String instrument, SurveyTerms terms) {
        frameworks.holdYear(fiscalYear);
        PinnedFramework framework = frameworks.latest(fiscalYear);
        framework
                .framework()
                .instrument(instrument)
                .filter(found -> found.source() == Instrument.Source.SURVEY)
                .orElseThrow(() -> Problem.of(SurveyProblem.SURVEY_INSTRUMENT_UNKNOWN, instrument, fiscalYear));
        Optional<Survey> added = store.add(agency.code(), fiscalYear, instrument, framework.version(), terms);
        added.ifPresent(survey -> record("survey.begin", agency, survey, null));
        return added;
    }

    private void record(String action, Agency agency, Survey survey, SurveyTerms before) {
        audit.record(AuditEntry.of(action, survey.path(), agency.code(), agency.province(), before, survey.terms()));
    }

    private static void refuseMisfits(String instrument, SurveyTerms terms) {
        if (terms.closesOn().isBefore(terms.opensOn())) {
            throw Problem.of(SurveyProblem.SURVEY_DATES_REVERSED, terms.opensOn(), terms.closesOn());
        }
        if (terms.shortCode().isPresent() && Access.of(instrument) == Access.TOKEN) {
            throw Problem.of(SurveyProblem.SURVEY_TAKES_NO_SHORT_CODE, instrument);
        }
    }
}

package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyInReach;
import org.itahub.assessment.survey.store.SurveyStore;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.problem.Problem;

/** Finds a survey that a caller wants to change, holds it, and records what was done to it. */
@ApplicationScoped
class SurveyToChange {

    private final AgencyInReach agencies;
    private final SurveyStore store;
    private final AuditTrail audit;

    SurveyToChange(AgencyInReach agencies, SurveyStore store, AuditTrail audit) {
        this.agencies = agencies;
        this.store = store;
        this.audit = audit;
    }

    /** A survey that is held, and its agency. */
    record Held(Agency agency, Survey survey) {}

    /** @throws Problem 404 for an agency out of reach and for a survey that does not exist */
    @Transactional(Transactional.TxType.MANDATORY)
    Held hold(String agencyCode, int fiscalYear, String instrument) {
        Agency agency = agencies.require(agencyCode);
        Survey survey = store.lock(agencyCode, fiscalYear, instrument)
                .orElseThrow(() -> Problem.of(SurveyProblem.SURVEY_NOT_FOUND, agencyCode, fiscalYear, instrument));
        return new Held(agency, survey);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void record(String action, Held held, Object after) {
        audit.record(
                AuditEntry.of(action, held.survey.path(), held.agency.code(), held.agency.province(), null, after));
    }
}

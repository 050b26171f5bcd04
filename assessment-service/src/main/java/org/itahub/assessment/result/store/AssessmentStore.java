package org.itahub.assessment.result.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.reconciliation.store.FindingStore;
import org.itahub.assessment.result.Assessment;
import org.itahub.assessment.result.EnteredResults;
import org.itahub.assessment.result.Revision;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.platform.identity.Reach;

/** Reads and writes results. Every change raises the assessment's version; the database refuses to touch a published one. */
@ApplicationScoped
public class AssessmentStore {

    /** A published revision is everybody's, a draft only theirs whose reach covers the agency. */
    private static final String VISIBLE = """
            (r.publishedAt is not null or :everywhere = true or a.agencyCode in (:agencies)
             or exists (select g.code from AgencyEntity g where g.code = a.agencyCode and g.province in (:provinces)))""";

    private final AssessmentTable assessments;
    private final RevisionTable revisions;
    private final RevisionJson json;
    private final FindingStore findings;

    AssessmentStore(AssessmentTable assessments, RevisionTable revisions, RevisionJson json, FindingStore findings) {
        this.assessments = assessments;
        this.revisions = revisions;
        this.json = json;
        this.findings = findings;
    }

    /** The newest visible revision, or that published revision. */
    public Optional<Assessment> find(String agencyCode, int fiscalYear, Optional<Integer> revision, Reach reach) {
        Map<String, Object> parameters = visibleTo(reach);
        parameters.put("agency", agencyCode);
        parameters.put("year", fiscalYear);
        String numbered = revision.map(number -> " and r.number = " + number).orElse("");
        return revisions
                .find(
                        "select r from RevisionEntity r join fetch r.assessment a where a.agencyCode = :agency"
                                + " and a.fiscalYear = :year and " + VISIBLE + numbered + " order by r.number desc",
                        parameters)
                .range(0, 0)
                .firstResultOptional()
                .map(this::assessment);
    }

    /** A revision that is known to be there, published or not. */
    public Assessment revision(String agencyCode, int fiscalYear, int revision) {
        return find(agencyCode, fiscalYear, Optional.of(revision), Reach.EVERYWHERE)
                .orElseThrow();
    }

    /** The newest visible revision of each year, earliest year first. */
    public List<Assessment> years(String agencyCode, Reach reach) {
        Map<String, Object> parameters = visibleTo(reach);
        parameters.put("agency", agencyCode);
        return revisions
                .find(
                        "select r from RevisionEntity r join fetch r.assessment a where a.agencyCode = :agency and "
                                + VISIBLE
                                + " and not exists (select 1 from RevisionEntity later where later.assessment = a"
                                + " and later.number > r.number and "
                                + VISIBLE.replace("r.publishedAt", "later.publishedAt") + ") order by a.fiscalYear",
                        parameters)
                .stream()
                .map(this::assessment)
                .toList();
    }

    private static Map<String, Object> visibleTo(Reach reach) {
        return new HashMap<>(Map.of(
                "everywhere", reach.everywhere(),
                "agencies", reach.agencies(),
                "provinces", reach.provinces()));
    }

    /** The newest revision, kept from change by others until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Assessment> lockLatest(String agencyCode, int fiscalYear) {
        return assessments
                .find("agencyCode = ?1 and fiscalYear = ?2", agencyCode, fiscalYear)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::latest)
                .map(this::assessment);
    }

    /** The first draft of a year. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment begin(
            String agencyCode, int fiscalYear, int frameworkVersion, EnteredResults entered, ScoreSheet sheet) {
        AssessmentEntity entity = new AssessmentEntity();
        entity.agencyCode = agencyCode;
        entity.fiscalYear = fiscalYear;
        entity.frameworkVersion = frameworkVersion;
        entity.version = 1;
        assessments.persist(entity);
        return addDraft(entity, 1, entered, sheet);
    }

    /** Replaces the draft; a reason once given stays unless another is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment changeDraft(Assessment present, EnteredResults entered, ScoreSheet sheet) {
        AssessmentEntity entity = raiseVersion(present);
        RevisionEntity draft = latest(entity);
        take(draft, entered, sheet);
        return reconciled(draft, sheet);
    }

    /** The draft of the revision after the published one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment beginCorrection(Assessment present, EnteredResults entered, ScoreSheet sheet) {
        return addDraft(raiseVersion(present), present.revision().number() + 1, entered, sheet);
    }

    /** Freezes the draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment publish(Assessment present, OffsetDateTime at) {
        RevisionEntity draft = latest(raiseVersion(present));
        draft.publishedAt = at;
        return assessment(draft);
    }

    private Assessment addDraft(AssessmentEntity entity, int number, EnteredResults entered, ScoreSheet sheet) {
        RevisionEntity draft = new RevisionEntity();
        draft.assessment = entity;
        draft.number = number;
        take(draft, entered, sheet);
        revisions.persist(draft);
        return reconciled(draft, sheet);
    }

    /** Keeps what reconciliation finds with the revision that it is about. */
    private Assessment reconciled(RevisionEntity draft, ScoreSheet sheet) {
        Assessment stored = assessment(draft);
        findings.replace(List.of(new FindingStore.Reconciled(
                draft.assessment.id,
                stored.agencyCode(),
                stored.fiscalYear(),
                draft.number,
                new ScoredAssessment(stored, sheet).findings())));
        return stored;
    }

    private void take(RevisionEntity draft, EnteredResults entered, ScoreSheet sheet) {
        draft.results = json.write(entered.results());
        draft.published = json.write(entered.published());
        draft.reason = entered.reason().orElse(draft.reason);
        draft.total = sheet.total().map(Figure::shown).orElse(null);
        draft.levelCode = sheet.level().map(LevelRule::code).orElse(null);
    }

    private AssessmentEntity raiseVersion(Assessment present) {
        AssessmentEntity entity = assessments
                .find("agencyCode = ?1 and fiscalYear = ?2", present.agencyCode(), present.fiscalYear())
                .firstResult();
        entity.version = present.version() + 1;
        return entity;
    }

    private RevisionEntity latest(AssessmentEntity entity) {
        return revisions
                .find("assessment = ?1 order by number desc", entity)
                .range(0, 0)
                .firstResult();
    }

    private Assessment assessment(RevisionEntity stored) {
        AssessmentEntity entity = stored.assessment;
        return new Assessment(
                entity.agencyCode,
                entity.fiscalYear,
                entity.frameworkVersion,
                entity.version,
                new Revision(
                        stored.number,
                        json.results(stored.results),
                        json.stated(stored.published),
                        Optional.ofNullable(stored.reason),
                        Optional.ofNullable(stored.publishedAt)));
    }
}

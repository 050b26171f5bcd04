package org.itahub.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.itahub.assessment.agency.AgenciesInReach;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.result.store.AssessmentBatch;
import org.itahub.assessment.result.store.AssessmentBatch.Key;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/**
 * Enters many results by the rules of {@link PutResults}, in a constant number of statements. It takes each result on
 * whatever version; there is no If-Match for a file.
 */
@ApplicationScoped
public class EnterManyResults {

    private final AgenciesInReach agencies;
    private final Frameworks frameworks;
    private final ScoreAssessment scoring;
    private final AssessmentBatch store;
    private final AuditTrail audit;

    EnterManyResults(
            AgenciesInReach agencies,
            Frameworks frameworks,
            ScoreAssessment scoring,
            AssessmentBatch store,
            AuditTrail audit) {
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.scoring = scoring;
        this.store = store;
        this.audit = audit;
    }

    /**
     * What is to be entered for an agency's year.
     *
     * @param entered what the year is to say, from its framework and what it says now
     */
    public record Entry(
            String agencyCode, int fiscalYear, BiFunction<Framework, Optional<Revision>, EnteredResults> entered) {}

    /** What became of one entry. */
    public sealed interface Outcome {
        record Created(int findings) implements Outcome {}

        record Updated(int findings) implements Outcome {}

        record Unchanged() implements Outcome {}

        /** What a single call would have been answered. */
        record Refused(Problem problem) implements Outcome {}
    }

    /** What is to be stored, sorted by what is to be done. */
    private static final class Work {
        private final List<ScoredAssessment> begun = new ArrayList<>();
        private final List<ScoredAssessment> changed = new ArrayList<>();
        private final List<ScoredAssessment> corrected = new ArrayList<>();
        private final List<AuditEntry> audited = new ArrayList<>();
    }

    /**
     * @param entries of different agencies or years
     * @return what became of each, in turn
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Outcome> enterAll(List<Entry> entries) {
        Map<String, Agency> reached =
                agencies.of(entries.stream().map(Entry::agencyCode).toList());
        entries.stream().map(Entry::fiscalYear).distinct().sorted().forEach(frameworks::holdYear);
        Map<Key, Assessment> present = store.lockLatest(entries.stream()
                .filter(entry -> reached.containsKey(entry.agencyCode))
                .map(entry -> new Key(entry.agencyCode, entry.fiscalYear))
                .toList());
        Map<Integer, PinnedFramework> latest = new HashMap<>();
        Work work = new Work();
        List<Outcome> outcomes = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Assessment> stored = Optional.ofNullable(present.get(new Key(entry.agencyCode, entry.fiscalYear)));
            outcomes.add(outcome(entry, Optional.ofNullable(reached.get(entry.agencyCode)), stored, latest, work));
        }
        store(work);
        return outcomes;
    }

    private Outcome outcome(
            Entry entry,
            Optional<Agency> agency,
            Optional<Assessment> present,
            Map<Integer, PinnedFramework> latest,
            Work work) {
        try {
            Agency reached =
                    agency.orElseThrow(() -> Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, entry.agencyCode));
            PinnedFramework framework = present.isPresent()
                    ? frameworks.pinned(entry.fiscalYear, present.get().frameworkVersion())
                    : latest.computeIfAbsent(entry.fiscalYear, frameworks::latest);
            EnteredResults entered = entry.entered.apply(framework.framework(), present.map(Assessment::revision));
            ScoreSheet sheet = scoring.check(framework.framework(), entered);
            return plan(entry, reached, present, framework, EnteringRules.exact(entered), sheet, work);
        } catch (Problem problem) {
            return new Outcome.Refused(problem);
        }
    }

    private static Outcome plan(
            Entry entry,
            Agency agency,
            Optional<Assessment> present,
            PinnedFramework framework,
            EnteredResults exact,
            ScoreSheet sheet,
            Work work) {
        return switch (EnteringRules.step(present, exact)) {
            case EnteringRules.Step.Nothing nothing -> new Outcome.Unchanged();
            case EnteringRules.Step.Begin begin -> {
                Assessment draft = new Assessment(
                        entry.agencyCode, entry.fiscalYear, framework.version(), 1, revision(1, exact, exact.reason()));
                ScoredAssessment scored = keep(present, draft, agency, exact, sheet, work.begun, work);
                yield new Outcome.Created(scored.findings().size());
            }
            case EnteringRules.Step.ChangeDraft change -> {
                Revision before = change.present().revision();
                Optional<String> reason = exact.reason().or(before::reason);
                Assessment draft = next(change.present(), revision(before.number(), exact, reason));
                ScoredAssessment scored = keep(present, draft, agency, exact, sheet, work.changed, work);
                yield new Outcome.Updated(scored.findings().size());
            }
            case EnteringRules.Step.Correct correct -> {
                int number = correct.present().revision().number() + 1;
                Assessment draft = next(correct.present(), revision(number, exact, exact.reason()));
                ScoredAssessment scored = keep(present, draft, agency, exact, sheet, work.corrected, work);
                yield new Outcome.Updated(scored.findings().size());
            }
        };
    }

    private static ScoredAssessment keep(
            Optional<Assessment> before,
            Assessment draft,
            Agency agency,
            EnteredResults entered,
            ScoreSheet sheet,
            List<ScoredAssessment> drafts,
            Work work) {
        ScoredAssessment scored = new ScoredAssessment(draft, sheet);
        drafts.add(scored);
        work.audited.add(EnteringRules.auditEntry(before, draft, agency.province(), entered));
        return scored;
    }

    private static Revision revision(int number, EnteredResults entered, Optional<String> reason) {
        return new Revision(number, entered.results(), entered.published(), reason, Optional.empty());
    }

    private static Assessment next(Assessment present, Revision revision) {
        return new Assessment(
                present.agencyCode(),
                present.fiscalYear(),
                present.frameworkVersion(),
                present.version() + 1,
                revision);
    }

    private void store(Work work) {
        if (!work.begun.isEmpty()) {
            store.begin(work.begun);
        }
        if (!work.changed.isEmpty()) {
            store.changeDrafts(work.changed);
        }
        if (!work.corrected.isEmpty()) {
            store.beginCorrections(work.corrected);
        }
        audit.recordAll(work.audited);
    }
}

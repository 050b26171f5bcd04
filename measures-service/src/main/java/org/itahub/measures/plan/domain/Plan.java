package org.itahub.measures.plan.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.measures.signoff.domain.Decision;
import org.itahub.measures.signoff.domain.Recalling;
import org.itahub.measures.signoff.domain.SignOff;
import org.itahub.measures.signoff.domain.Signing;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * An agency's measures plan of a fiscal year. Immutable: every change answers a new plan or says why not.
 *
 * @param year the year in which the plan is carried out
 * @param basis the result that it rests on
 * @param change which version of the year's plan it is, and why
 * @param publishedAt the moment of the last signature; null before
 * @param signOff the chain of the latest submission and every decision taken
 * @param issues in order of their numbers
 * @param measures in the order in which they are shown; the numbers tell them apart and need not be in order
 * @param targets the scores that the plan is to reach
 */
public record Plan(
        String agencyCode,
        FiscalYear year,
        ResultBasis basis,
        Change change,
        PlanState state,
        Instant publishedAt,
        SignOff signOff,
        List<Issue> issues,
        List<Measure> measures,
        Targets targets) {
    public static final int MOST_MEASURES = 200;

    public Plan {
        issues = List.copyOf(issues);
        measures = List.copyOf(measures);
    }

    /** The first version of a plan, without measures yet. */
    public static Plan draft(String agencyCode, FiscalYear year, ResultBasis basis, List<Issue> issues) {
        return new Plan(
                agencyCode,
                year,
                basis,
                Change.first(),
                PlanState.DRAFT,
                null,
                SignOff.none(),
                issues,
                List.of(),
                Targets.none());
    }

    /** 1 for the first plan of a year. */
    public int version() {
        return change.version();
    }

    /** The next version of a published plan: a draft that says the same, with a sign-off of its own. */
    public VersionStart nextVersion(String reason) {
        if (state != PlanState.PUBLISHED) {
            return version() == 1
                    ? new VersionStart.NotPublishedYet(state)
                    : new VersionStart.OnItsWay(version(), state);
        }
        if (reason == null || reason.isBlank()) {
            return new VersionStart.ReasonMissing();
        }
        Change next = new Change(version() + 1, reason.strip(), highestNumber());
        return new VersionStart.Started(new Plan(
                agencyCode, year, basis, next, PlanState.DRAFT, null, SignOff.none(), issues, measures, targets));
    }

    /** Whether nothing is lost with it: a later version that never went to its signatories. */
    public boolean discardable() {
        return version() > 1 && state == PlanState.DRAFT;
    }

    /**
     * Adds a measure under the next number that no measure of the year has or had in an earlier version, whichever
     * number it comes with.
     */
    public MeasureEdit add(Measure measure) {
        if (measures.size() >= MOST_MEASURES) {
            return new MeasureEdit.Full();
        }
        return put(measure.numbered(highestNumber() + 1), List.of());
    }

    /** Replaces the measure of the same number; items that it named may stay, also where a correction dropped them. */
    public MeasureEdit replace(Measure measure) {
        return measure(measure.no())
                .map(old -> put(measure.from(old.carriedOver()), old.itemCodes()))
                .orElseGet(() -> new MeasureEdit.UnknownMeasure(measure.no()));
    }

    /** Takes a measure out; the others keep their numbers. */
    public MeasureEdit remove(int no) {
        if (!state.editable()) {
            return new MeasureEdit.Frozen(state);
        }
        return measure(no)
                .<MeasureEdit>map(gone -> new MeasureEdit.Done(withMeasures(others(no)), gone))
                .orElseGet(() -> new MeasureEdit.UnknownMeasure(no));
    }

    /**
     * Puts the issues of the newest result in the place of those that the plan has. Every measure stays, under the new
     * number of the same indicator's issue, or under none where that indicator calls for no issue any more.
     */
    public IssueRefresh refreshed(ResultBasis newest, List<Issue> proposed) {
        if (!state.editable()) {
            return new IssueRefresh.Frozen(state);
        }
        List<Measure> kept = measures.stream()
                .map(measure -> measure.ofIssue(renumbered(measure.issueNo(), proposed)))
                .toList();
        return new IssueRefresh.Done(
                new Plan(agencyCode, year, newest, change, state, publishedAt, signOff, proposed, kept, targets));
    }

    private Integer renumbered(Integer no, List<Issue> proposed) {
        return issues.stream()
                .filter(issue -> Integer.valueOf(issue.no()).equals(no))
                .flatMap(old ->
                        proposed.stream().filter(issue -> issue.indicator().equals(old.indicator())))
                .map(Issue::no)
                .findFirst()
                .orElse(null);
    }

    /**
     * Sends the plan up the chain if it meets O42. Earlier decisions stay on record.
     *
     * @param by the user name of who submits, and may recall
     * @param newestRevision the newest published revision of the result that the plan rests on
     */
    public Submission submit(Chain chain, String by, int newestRevision) {
        if (!state.editable()) {
            return new Submission.Frozen(state);
        }
        O42 findings = O42.of(this, newestRevision);
        return findings.met()
                ? new Submission.Submitted(moved(PlanState.SUBMITTED, signOff.startedOver(chain, by)))
                : new Submission.Incomplete(findings);
    }

    /** Takes a signatory's decision; the last signature publishes the plan at that moment. */
    public PlanSigning decide(Decision decision, String by, String reason, Instant at) {
        if (state != PlanState.SUBMITTED) {
            return new PlanSigning.NotSubmitted(state);
        }
        return switch (signOff.decide(decision, by, reason, at, PlanText.hash(this))) {
            case Signing.Signed signed -> new PlanSigning.Signed(moved(PlanState.SUBMITTED, signed.after()));
            case Signing.Completed completed -> new PlanSigning.Published(published(completed.after(), at));
            case Signing.Returned returned -> new PlanSigning.Returned(moved(PlanState.RETURNED, returned.after()));
            case Signing.OutOfTurn outOfTurn -> new PlanSigning.OutOfTurn(outOfTurn.expected());
            case Signing.ReasonMissing missing -> new PlanSigning.ReasonMissing();
        };
    }

    /** The same plan with the stand-ins that the agency's present chain has for the posts that are to sign it. */
    public Plan withStandInsOf(Chain present) {
        return moved(state, signOff.withStandInsOf(present));
    }

    /** Gives a submitted plan back to who submitted it, before anybody else signs it. */
    public PlanRecall recall(String by, String reason, Instant at) {
        if (state != PlanState.SUBMITTED) {
            return new PlanRecall.NotSubmitted(state);
        }
        return switch (signOff.recall(by, reason, at, PlanText.hash(this))) {
            case Recalling.Recalled recalled -> new PlanRecall.Recalled(moved(PlanState.RETURNED, recalled.after()));
            case Recalling.NotPreparer notPreparer -> new PlanRecall.NotPreparer();
            case Recalling.AlreadySigned signed ->
                new PlanRecall.AlreadySigned(signed.first().post());
            case Recalling.ReasonMissing missing -> new PlanRecall.ReasonMissing();
        };
    }

    /** Whether a measure of this or of an earlier version may have had the number. */
    public boolean knew(int no) {
        return measure(no).isPresent() || no >= 1 && no <= change.numbersTaken();
    }

    public Optional<Measure> measure(int no) {
        return measures.stream().filter(measure -> measure.no() == no).findFirst();
    }

    /** The urgent issues for which no measure is written yet. */
    public List<Issue> untreatedUrgentIssues() {
        return issues.stream()
                .filter(Issue::urgent)
                .filter(issue -> measures.stream().noneMatch(issue::treatedBy))
                .toList();
    }

    /** Whether a measure may belong to the issue of that number; null is none, which keeps what is good already. */
    boolean knowsIssue(Integer no) {
        return no == null || issues.stream().anyMatch(issue -> issue.no() == no);
    }

    /** Whether an issue names each of the items; where no issue has items, the result does not tell and any will do. */
    boolean knowsItems(List<String> codes) {
        Set<String> named = issues.stream()
                .flatMap(issue -> issue.items().stream())
                .map(WeakItem::code)
                .collect(Collectors.toSet());
        return named.isEmpty() || named.containsAll(codes);
    }

    /**
     * Whether a measure is for an issue as a whole: every item that it names is of another issue. One that names an item
     * which no issue has was written for that item, and treats nothing else.
     */
    boolean wholly(Issue issue, Measure measure) {
        return Integer.valueOf(issue.no()).equals(measure.issueNo())
                && measure.itemCodes().stream()
                        .allMatch(code ->
                                issues.stream().anyMatch(other -> other.no() != issue.no() && other.names(code)));
    }

    private MeasureEdit put(Measure measure, List<String> itemsBefore) {
        if (!state.editable()) {
            return new MeasureEdit.Frozen(state);
        }
        List<MeasureFault> faults = MeasureFault.of(measure, itemsBefore, this);
        if (!faults.isEmpty()) {
            return new MeasureEdit.Faulty(faults);
        }
        List<Measure> changed = new ArrayList<>(measures);
        changed.replaceAll(old -> old.no() == measure.no() ? measure : old);
        if (!changed.contains(measure)) {
            changed.add(measure);
        }
        return new MeasureEdit.Done(withMeasures(changed), measure);
    }

    /** The highest number that a measure of this or of an earlier version has; 0 without any. */
    int highestNumber() {
        return Math.max(
                change.numbersTaken(),
                measures.stream().mapToInt(Measure::no).max().orElse(0));
    }

    private List<Measure> others(int no) {
        return measures.stream().filter(measure -> measure.no() != no).toList();
    }

    /** The same plan with other measures, which are not held against its rules. */
    Plan withMeasures(List<Measure> changed) {
        return new Plan(agencyCode, year, basis, change, state, publishedAt, signOff, issues, changed, targets);
    }

    /** The same plan with other targets, which are not held against its rules. */
    Plan aimingAt(Targets changed) {
        return new Plan(agencyCode, year, basis, change, state, publishedAt, signOff, issues, measures, changed);
    }

    private Plan moved(PlanState next, SignOff decisions) {
        return new Plan(agencyCode, year, basis, change, next, publishedAt, decisions, issues, measures, targets);
    }

    private Plan published(SignOff decisions, Instant at) {
        return new Plan(agencyCode, year, basis, change, PlanState.PUBLISHED, at, decisions, issues, measures, targets);
    }
}

package org.itahub.assessment.disclosure.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All findings about one item, and what becomes of them: two that agree hold, two that differ wait for a third, and one that
 * stays alone holds once scoring is over. Nobody sees another's score before there are two.
 *
 * @param scores of at most two assessors, the first first
 * @param decided what a second, a third or a review decided
 */
public record Scoring(List<OwnScore> scores, Optional<Outcome> decided, Optional<Review> review) {

    /** Of an item that nobody has scored. */
    public static final Scoring NONE = new Scoring(List.of(), Optional.empty(), Optional.empty());

    private static final int ENOUGH = 2;

    public Scoring {
        scores = List.copyOf(scores);
    }

    /** What an assessor's score leads to. */
    public sealed interface Step {
        /** It waits for a second; the first, or another of the same assessor. */
        record Waits(OwnScore score) implements Step {}

        /** It agrees with the first. */
        record Agrees(OwnScore score, Outcome outcome) implements Step {}

        /** It differs from the first. */
        record Differs(OwnScore score) implements Step {}

        /** The same assessor has found the same before. */
        record Unchanged(OwnScore score) implements Step {}

        /** Two have scored, and no score is changed once it was seen. */
        record Closed() implements Step {}
    }

    public Step scored(String assessor, Finding finding, Instant now) {
        Optional<OwnScore> own = of(assessor);
        if (own.filter(score -> score.finding().equals(finding)).isPresent()) {
            return new Step.Unchanged(own.get());
        }
        if (scores.size() >= ENOUGH || decided.isPresent()) {
            return new Step.Closed();
        }
        OwnScore score =
                new OwnScore(assessor, finding, now, own.map(OwnScore::version).orElse(0L) + 1);
        if (own.isPresent() || scores.isEmpty()) {
            return new Step.Waits(score);
        }
        return scores.getFirst().finding().score() == finding.score()
                ? new Step.Agrees(score, new Outcome(Outcome.Basis.AGREEMENT, agreed(finding), assessor, now))
                : new Step.Differs(score);
    }

    public Optional<OwnScore> of(String assessor) {
        return scores.stream()
                .filter(score -> score.assessor().equals(assessor))
                .findFirst();
    }

    /** Whether two differ and no third has decided. */
    public boolean inDisagreement() {
        return scores.size() == ENOUGH && decided.isEmpty();
    }

    /** What holds; empty while nothing does. */
    public Optional<Outcome> outcome(boolean scoringOver) {
        if (decided.isPresent() || scores.size() != 1 || !scoringOver) {
            return decided;
        }
        OwnScore alone = scores.getFirst();
        return Optional.of(new Outcome(Outcome.Basis.SINGLE, alone.finding(), alone.assessor(), alone.scoredAt()));
    }

    /** The scores that an assessor may see: all once there are two or scoring is over, before that the own one alone. */
    public List<OwnScore> seenBy(String assessor, boolean scoringOver) {
        return scores.size() >= ENOUGH || scoringOver
                ? scores
                : scores.stream()
                        .filter(score -> score.assessor().equals(assessor))
                        .toList();
    }

    /** Two who agree that an item is lost may have missed different contents; the agency is told of all. */
    private Finding agreed(Finding second) {
        Finding first = scores.getFirst().finding();
        List<Integer> missing = new ArrayList<>(first.missing());
        second.missing().stream().filter(no -> !missing.contains(no)).forEach(missing::add);
        String note = first.note().isEmpty() || first.note().equals(second.note())
                ? second.note()
                : second.note().isEmpty() ? first.note() : first.note() + "\n" + second.note();
        return new Finding(first.score(), first.reason(), note, missing);
    }
}

package org.itahub.assessment.analysis.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.scoring.domain.ChangedResults;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/**
 * The smallest set of items that, put right, reaches a goal.
 *
 * <p>Why it is the smallest: within one framework the gains of items add up, in the total and in their instrument. If a
 * set reaches the goal, so does the one that takes as many items of each instrument, but those of the greatest gain. An
 * instrument that has to reach a score of its own needs its first so many items in any case. Of the others the greatest
 * gains, of whatever instrument, lift the total with the fewest items.
 */
public final class ShortestWay {

    /** One item put right, and the result with it and all items before it put right. */
    public record Step(Item item, Figure before, Rational gain, ScoreSheet after) {}

    /** Where the search ended. */
    public sealed interface Way {

        /** The goal is reached by these items, greatest gain first; by none where it is reached already. */
        record Reached(List<Step> steps) implements Way {}

        /** Not even all items together reach it. @param best the result with all of them put right */
        record Unreachable(ScoreSheet best) implements Way {}
    }

    /** @param inInstrument what the instrument would gain; @param inTotal what the total would */
    private record Candidate(Item item, Figure figure, Rational inInstrument, Rational inTotal) {}

    private final ScoreSheet sheet;
    private final Framework framework;
    private final Rational total;

    private ShortestWay(ScoreSheet sheet, Rational total) {
        this.sheet = sheet;
        this.framework = sheet.framework();
        this.total = total;
    }

    /**
     * The shortest way of a result to a goal.
     *
     * @throws IllegalArgumentException if the result has no total
     */
    public static Way of(ScoreSheet sheet, Goal goal) {
        Rational total = sheet.total()
                .map(Figure::value)
                .orElseThrow(() -> new IllegalArgumentException("a result without a total leads nowhere"));
        return new ShortestWay(sheet, total).to(goal);
    }

    private Way to(Goal goal) {
        return goal.demands(framework).stream()
                .map(this::fewest)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(List::size))
                .<Way>map(items -> new Way.Reached(steps(items)))
                .orElseGet(() -> new Way.Unreachable(after(candidates())));
    }

    private Optional<List<Candidate>> fewest(Goal.Demand demand) {
        List<Candidate> left = candidates();
        List<Candidate> taken = new ArrayList<>();
        if (demand.eachInstrument().isPresent()) {
            for (Instrument instrument : framework.content().instruments()) {
                Optional<List<Candidate>> needed =
                        needed(instrument, demand.eachInstrument().get(), left);
                if (needed.isEmpty()) {
                    return Optional.empty();
                }
                taken.addAll(needed.get());
            }
        }
        left.removeAll(taken);
        Rational reached = taken.stream().map(Candidate::inTotal).reduce(total, Rational::plus);
        while (!shows(reached, demand.total())) {
            if (left.isEmpty()) {
                return Optional.empty();
            }
            Candidate greatest = left.removeFirst();
            taken.add(greatest);
            reached = reached.plus(greatest.inTotal());
        }
        return Optional.of(taken);
    }

    /** The items without which the instrument cannot show the score; none at all if it cannot. */
    private Optional<List<Candidate>> needed(Instrument instrument, Rational score, List<Candidate> sorted) {
        Optional<Figure> figure = sheet.figure(instrument.code());
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> taken = new ArrayList<>();
        Rational reached = figure.get().value();
        for (Candidate each : sorted) {
            if (!shows(reached, score) && framework.instrumentOf(each.item()).equals(instrument)) {
                taken.add(each);
                reached = reached.plus(each.inInstrument());
            }
        }
        return shows(reached, score) ? Optional.of(taken) : Optional.empty();
    }

    /** Items under 100, greatest gain of the total first, equals in the framework's order. */
    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Item item : framework.content().items()) {
            sheet.figure(item.code())
                    .filter(figure -> figure.value().isBelow(Rational.HUNDRED))
                    .map(figure -> candidate(item, figure))
                    .ifPresent(candidates::add);
        }
        candidates.sort(Comparator.comparing(Candidate::inTotal).reversed());
        return candidates;
    }

    private Candidate candidate(Item item, Figure figure) {
        Rational gain = RecoverablePoints.of(framework, figure);
        return new Candidate(
                item, figure, gain.dividedBy(framework.instrumentOf(item).weight()), gain);
    }

    private List<Step> steps(List<Candidate> items) {
        items.sort(Comparator.comparing(Candidate::inTotal).reversed());
        List<Step> steps = new ArrayList<>();
        for (int n = 0; n < items.size(); n++) {
            Candidate each = items.get(n);
            steps.add(new Step(each.item(), each.figure(), each.inTotal(), after(items.subList(0, n + 1))));
        }
        return steps;
    }

    private ScoreSheet after(List<Candidate> putRight) {
        if (putRight.isEmpty()) {
            return sheet;
        }
        Map<String, Rational> scores = new HashMap<>();
        putRight.forEach(each -> scores.put(each.item().code(), Rational.HUNDRED));
        return ChangedResults.score(sheet, scores, Map.of());
    }

    private static boolean shows(Rational score, Rational atLeast) {
        return !Rational.of(score.rounded()).isBelow(atLeast);
    }
}

package org.itahub.measures.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes over what last year's plan left unfinished: every measure that its latest report does not call done or cancelled,
 * marked with where it comes from and how far it had come. The issue is found again by its indicator, an item by its
 * topic (codes change from year to year), and the period is moved by one year. A measure none of whose items is found
 * again comes without an issue: under one it would look as if it treated all of it.
 */
public final class CarryOver {
    private CarryOver() {}

    /** What came of carrying measures over. */
    public sealed interface Result {
        /** @param carried the measures that came, under their new numbers; none where all were there already */
        record Done(Plan plan, List<Measure> carried) implements Result {
            public Done {
                carried = List.copyOf(carried);
            }
        }

        /** The plan is with its signatories or published. */
        record Frozen(PlanState state) implements Result {}

        /** The plan would have more than {@value Plan#MOST_MEASURES} measures. */
        record Full() implements Result {}
    }

    /**
     * @param last the plan in force of the year before
     * @param standings of its measures, by number; without those never reported on
     */
    public static Result into(Plan plan, Plan last, Map<Integer, Standing> standings) {
        if (!plan.state().editable()) {
            return new Result.Frozen(plan.state());
        }
        int next = plan.highestNumber() + 1;
        List<Measure> carried = new ArrayList<>();
        for (Measure old : last.measures()) {
            Standing standing = standings.get(old.no());
            if ((standing == null || standing.unfinished()) && !isThere(plan, last, old)) {
                carried.add(moved(old, standing, plan, last).numbered(next));
                next++;
            }
        }
        List<Measure> all =
                Stream.concat(plan.measures().stream(), carried.stream()).toList();
        return all.size() > Plan.MOST_MEASURES ? new Result.Full() : new Result.Done(plan.withMeasures(all), carried);
    }

    private static boolean isThere(Plan plan, Plan last, Measure old) {
        return plan.measures().stream()
                .map(Measure::carriedOver)
                .filter(Objects::nonNull)
                .anyMatch(origin -> origin.fromYear() == last.year().value() && origin.measureNo() == old.no());
    }

    private static Measure moved(Measure old, Standing standing, Plan plan, Plan last) {
        Period period = old.period();
        List<String> itemCodes = itemCodes(old, plan, last);
        return new Measure(
                old.no(),
                issueNo(old, itemCodes, plan, last),
                itemCodes,
                old.title(),
                old.steps(),
                old.responsible(),
                period == null
                        ? null
                        : new Period(
                                period.kind(),
                                period.from().plusYears(1),
                                period.to().plusYears(1)),
                old.monitoring(),
                old.reporting(),
                old.budget(),
                new CarriedOver(
                        last.year().value(),
                        old.no(),
                        standing == null ? null : standing.state(),
                        standing == null ? null : standing.percent()));
    }

    /** None where the indicator calls for no issue any more, or for other items than the measure was written for. */
    private static Integer issueNo(Measure old, List<String> itemCodes, Plan plan, Plan last) {
        Optional<Issue> before = last.issues().stream()
                .filter(issue -> Integer.valueOf(issue.no()).equals(old.issueNo()))
                .findFirst();
        return before.flatMap(issue -> sameIndicator(issue, plan))
                .filter(now -> now.items().isEmpty()
                        || last.wholly(before.get(), old)
                        || itemCodes.stream().anyMatch(now::names))
                .map(Issue::no)
                .orElse(null);
    }

    private static Optional<Issue> sameIndicator(Issue issue, Plan plan) {
        return plan.issues().stream()
                .filter(now -> now.indicator().equals(issue.indicator()))
                .findFirst();
    }

    private static List<String> itemCodes(Measure old, Plan plan, Plan last) {
        List<String> topics = items(last)
                .filter(item -> old.itemCodes().contains(item.code()))
                .map(WeakItem::topicTh)
                .toList();
        return items(plan)
                .filter(item -> topics.contains(item.topicTh()))
                .map(WeakItem::code)
                .toList();
    }

    private static Stream<WeakItem> items(Plan plan) {
        return plan.issues().stream().flatMap(issue -> issue.items().stream());
    }
}

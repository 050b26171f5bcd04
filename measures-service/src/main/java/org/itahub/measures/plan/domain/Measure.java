package org.itahub.measures.plan.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * A measure of the plan with every column that agencies fill. While the plan is a draft most of it may be empty;
 * {@link O42} says what is missing.
 *
 * @param no 1 and up within the plan
 * @param issueNo the issue it is written for; null to keep what is already good, and where a later or corrected result
 *     calls for that issue no more
 * @param itemCodes the items it treats, of whichever issue
 * @param title the measure itself
 * @param steps its steps or methods in order
 * @param responsible who answers for it
 * @param period when it is carried out; null if not stated yet
 * @param monitoring how its progress is followed; empty if not stated yet
 * @param reporting what is reported of it, how often, with which deliverables
 * @param budget in baht, 0 or more; null if none is set aside
 * @param carriedOver where it comes from if last year's plan left it unfinished; null otherwise
 */
public record Measure(
        int no,
        Integer issueNo,
        List<String> itemCodes,
        String title,
        List<String> steps,
        Responsible responsible,
        Period period,
        String monitoring,
        Reporting reporting,
        BigDecimal budget,
        CarriedOver carriedOver) {

    public Measure {
        itemCodes = List.copyOf(itemCodes);
        title = title.strip();
        steps = steps.stream()
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
        monitoring = monitoring == null ? "" : monitoring.strip();
    }

    /** A measure that does not come from last year's plan. */
    public Measure(
            int no,
            Integer issueNo,
            List<String> itemCodes,
            String title,
            List<String> steps,
            Responsible responsible,
            Period period,
            String monitoring,
            Reporting reporting,
            BigDecimal budget) {
        this(no, issueNo, itemCodes, title, steps, responsible, period, monitoring, reporting, budget, null);
    }

    /** The same measure for another issue, or for none. */
    Measure ofIssue(Integer number) {
        return new Measure(
                no, number, itemCodes, title, steps, responsible, period, monitoring, reporting, budget, carriedOver);
    }

    /** The same measure with another origin: an officer writes what it says, never where it comes from. */
    public Measure from(CarriedOver origin) {
        return new Measure(
                no, issueNo, itemCodes, title, steps, responsible, period, monitoring, reporting, budget, origin);
    }

    /** The same measure at another place of the plan. */
    public Measure numbered(int number) {
        return new Measure(
                number,
                issueNo,
                itemCodes,
                title,
                steps,
                responsible,
                period,
                monitoring,
                reporting,
                budget,
                carriedOver);
    }
}

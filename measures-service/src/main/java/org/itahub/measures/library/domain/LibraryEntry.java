package org.itahub.measures.library.domain;

import java.util.List;
import java.util.Objects;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Period;
import org.itahub.measures.plan.domain.PeriodPhrase;
import org.itahub.measures.plan.domain.PeriodReading;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.Reporting;
import org.itahub.measures.plan.domain.ReportingFrequency;
import org.itahub.measures.plan.domain.Responsible;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * A measure as the hub suggests it.
 *
 * @param code its stable name
 * @param indicator the indicator that it is for
 * @param items the items that it treats; none for the indicator as a whole
 * @param units names of the units that usually answer for it
 * @param period a Thai phrase without a year, as {@link PeriodPhrase} reads it
 */
public record LibraryEntry(
        String code,
        String indicator,
        List<ItemsOfYears> items,
        String titleTh,
        String titleEn,
        List<String> steps,
        List<String> units,
        boolean allUnits,
        List<String> deliverables,
        String monitoring,
        String period,
        String reporting,
        ReportingFrequency frequency) {

    public LibraryEntry {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        units = List.copyOf(units);
        deliverables = List.copyOf(deliverables);
    }

    /** Gives a unit's name its code in an agency. */
    public interface Units {
        ResponsibleUnit named(String name);
    }

    /** The items that it treats, as a result of that year calls them. */
    public List<String> itemsIn(FiscalYear resultYear) {
        return items.stream()
                .filter(years -> years.holdsFor(resultYear))
                .flatMap(years -> years.codes().stream())
                .toList();
    }

    /**
     * Whether it has something to treat in the issue: one of its weak items, or all of it where the entry or the result
     * names no items.
     */
    public boolean fits(Issue issue, FiscalYear resultYear) {
        List<String> codes = itemsIn(resultYear);
        return items.isEmpty()
                || issue.items().isEmpty()
                || issue.items().stream().anyMatch(item -> codes.contains(item.code()));
    }

    /**
     * The measure for an issue of a plan, still without a number.
     *
     * @param issue null in a plan without issues
     */
    public Measure measureFor(Issue issue, Plan plan, Units agencyUnits) {
        boolean itemsKnown =
                plan.issues().stream().anyMatch(each -> !each.items().isEmpty());
        List<String> codes = itemsIn(plan.basis().year()).stream()
                .filter(code -> !itemsKnown
                        || issue != null
                                && issue.items().stream()
                                        .anyMatch(item -> item.code().equals(code)))
                .toList();
        return new Measure(
                0,
                issue == null ? null : Integer.valueOf(issue.no()),
                codes,
                titleTh,
                steps,
                new Responsible(units.stream().map(agencyUnits::named).toList(), allUnits),
                periodIn(plan.year()),
                monitoring,
                new Reporting(reporting, frequency, deliverables),
                null);
    }

    private Period periodIn(FiscalYear year) {
        return switch (PeriodPhrase.read(Objects.requireNonNullElse(period, ""), year)) {
            case PeriodReading.Understood understood -> understood.period();
            case PeriodReading.Refused refused -> null;
        };
    }
}

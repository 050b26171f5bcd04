package org.itahub.reporting.document.analysis;

import java.util.List;
import java.util.Optional;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.result.LostItems;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.PublishedResults.Analysed;
import org.itahub.reporting.result.Reconciliation;
import org.itahub.reporting.result.Triage;
import org.itahub.reporting.result.YearResult;

/**
 * All that is known of an agency's year: its result, what the agency will do about it in the next year, and how far it
 * has come.
 *
 * @param years all published years, this one among them
 * @param plan of the next year; empty while none is published
 * @param progress reports on that plan
 */
public record AgencyYear(
        Agency agency, Analysed analysed, List<YearResult> years, Optional<Plan> plan, List<Progress> progress) {

    public AgencyYear {
        years = List.copyOf(years);
        progress = List.copyOf(progress);
    }

    public PublishedResult result() {
        return analysed.result();
    }

    public Triage triage() {
        return analysed.triage();
    }

    Reconciliation reconciliation() {
        return analysed.reconciliation();
    }

    LostItems lostItems() {
        return analysed.lostItems();
    }

    /** Of the result. */
    public int fiscalYear() {
        return result().fiscalYear();
    }

    int planYear() {
        return fiscalYear() + 1;
    }

    /** The published year just before this one. */
    Optional<YearResult> yearBefore() {
        return years.stream()
                .filter(year -> year.fiscalYear() == fiscalYear() - 1)
                .findFirst();
    }

    boolean hasIndicators() {
        return !result().indicators().isEmpty();
    }
}

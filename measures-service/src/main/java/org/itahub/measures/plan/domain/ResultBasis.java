package org.itahub.measures.plan.domain;

import org.itahub.platform.fiscal.FiscalYear;

/**
 * The published result and its analysis that a plan rests on.
 *
 * @param year the fiscal year of the result
 * @param revision the published revision, 1 and up
 * @param policy the code of the triage policy of the analysis
 */
public record ResultBasis(FiscalYear year, int revision, String policy) {
    /** The result of year Y leads to the plan of year Y+1. */
    boolean precedes(FiscalYear planYear) {
        return year.next().equals(planYear);
    }
}

package org.itahub.measures.plan.domain;

import org.itahub.measures.progress.domain.MeasureState;

/**
 * Where a measure that last year's plan left unfinished comes from, and how far it had come there.
 *
 * @param fromYear the fiscal year of that plan
 * @param measureNo its number there
 * @param state its state by the latest report; null if it was never reported on
 * @param percent by the same report, 0 to 100; null if it was never reported on
 */
public record CarriedOver(int fromYear, int measureNo, MeasureState state, Integer percent) {}

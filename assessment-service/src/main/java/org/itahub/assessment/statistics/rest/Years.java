package org.itahub.assessment.statistics.rest;

import org.itahub.assessment.problem.Parameters;
import org.itahub.assessment.statistics.StatisticsProblem;
import org.itahub.platform.problem.Problem;

/** A span of fiscal years as a query gives it, both ends included. */
record Years(int from, int to) {

    private static final int MOST = 20;

    /** @throws Problem 400 where an end is missing or no year, where they are the wrong way round, or too far apart */
    static Years parse(String from, String to) {
        if (from == null || to == null) {
            throw Problem.of(StatisticsProblem.YEARS_REQUIRED);
        }
        Years years = new Years(Parameters.positive("from", from), Parameters.positive("to", to));
        if (years.from > years.to) {
            throw Problem.of(StatisticsProblem.YEARS_OUT_OF_ORDER, from, to);
        }
        if (years.to - years.from >= MOST) {
            throw Problem.of(StatisticsProblem.YEARS_TOO_MANY, MOST);
        }
        return years;
    }
}

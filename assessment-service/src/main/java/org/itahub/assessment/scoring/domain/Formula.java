package org.itahub.assessment.scoring.domain;

/** How a figure came about. */
public enum Formula {
    /** Taken exactly as given. */
    GIVEN,
    /** The mean of its inputs. */
    MEAN,
    /** The sum of its inputs times their weights, which add up to 1. */
    WEIGHTED_SUM
}

package org.itahub.assessment.scoring.domain;

import java.util.OptionalInt;
import org.itahub.assessment.exact.domain.Rational;

/**
 * The score of an item that the hub itself counted or checked.
 *
 * @param score exact, 0 to 100
 * @param answered how many people it is the mean of; empty where nobody was asked
 */
public record CountedScore(Rational score, OptionalInt answered) {}

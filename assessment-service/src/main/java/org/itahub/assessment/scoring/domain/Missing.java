package org.itahub.assessment.scoring.domain;

/**
 * An input that the total or its level still needs.
 *
 * @param kind INDICATOR where nothing of an indicator was given, ITEM where only some of its items were, INSTRUMENT where
 *     a level puts a condition on instruments that the result does not tell, TOTAL where the framework knows nothing else
 */
public record Missing(FigureKind kind, String code) {}

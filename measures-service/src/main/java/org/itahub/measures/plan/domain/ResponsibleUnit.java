package org.itahub.measures.plan.domain;

/**
 * A unit that answers for a measure.
 *
 * @param code the agency's code of the unit; null for a unit that the agency's register does not list
 * @param name the unit's name as it stands in the plan
 */
public record ResponsibleUnit(String code, String name) {}

package org.itahub.measures.plan.domain;

/** Whether a plan meets one requirement. */
public record RequirementFinding(Requirement requirement, boolean met) {}

package org.itahub.assessment.result;

/** A result is being published: observers do their part in the same transaction. */
public record ResultPublished(ScoredAssessment published) {}

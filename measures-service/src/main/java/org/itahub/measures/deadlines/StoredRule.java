package org.itahub.measures.deadlines;

import org.itahub.measures.deadlines.domain.DueRule;

/** The hub's rule as it is stored. */
public record StoredRule(DueRule rule, long version) {}

package org.itahub.measures.plan.domain;

/** A sentence in the hub's two languages. */
public record Words(String th, String en) {}

package org.itahub.measures.planimport.domain;

/** A cell that cannot be taken; {@code column} is null where the row as a whole is concerned. */
public record RowFault(PlanColumn column, String code, String value, String th, String en) {}

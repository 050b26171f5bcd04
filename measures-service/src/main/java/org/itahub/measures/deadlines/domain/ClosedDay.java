package org.itahub.measures.deadlines.domain;

import java.time.LocalDate;

/**
 * A day on which offices are closed.
 *
 * @param holiday the public holiday; null where it is only a Saturday or Sunday
 */
public record ClosedDay(LocalDate day, Holiday holiday) {}

package org.itahub.measures.deadlines.domain;

import java.time.LocalDate;

/** A day on which government offices are closed, beside Saturdays and Sundays. */
public record Holiday(LocalDate day, String nameTh, String nameEn, HolidayKind kind) {}

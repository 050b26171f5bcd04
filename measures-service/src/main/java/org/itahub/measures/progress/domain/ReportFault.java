package org.itahub.measures.progress.domain;

/** Something that keeps a report from being submitted. */
public sealed interface ReportFault permits Inconsistency, Setback {
    /** JSON pointer to the part of the report. */
    String pointer();

    /** The stable code, such as {@code obstacles-missing}. */
    String code();

    /** What to do about it, in Thai. */
    String th();

    /** What to do about it, in English. */
    String en();
}

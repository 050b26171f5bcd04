package org.itahub.reporting.edition;

/** What a file is, by its hash, seen from one edition. */
public sealed interface Verdict {
    /** The edition's PDF, byte for byte. */
    record Genuine() implements Verdict {}

    /** The PDF of another edition. */
    record Other(Edition edition) implements Verdict {}

    /** No PDF that this hub issued. */
    record Unknown() implements Verdict {}

    /** What was given is no hash. */
    record NoHash() implements Verdict {}
}

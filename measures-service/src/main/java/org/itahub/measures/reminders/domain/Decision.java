package org.itahub.measures.reminders.domain;

/** What becomes of a step whose moment has come; final once it is in the ledger. */
public sealed interface Decision {
    Step step();

    /** It is sent, now. */
    record Send(Step step) implements Decision {}

    /** It is never sent. */
    record Skip(Step step, SkipReason reason) implements Decision {}
}

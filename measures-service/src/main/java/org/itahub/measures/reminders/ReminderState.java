package org.itahub.measures.reminders;

/** What has come of a reminder so far. */
public enum ReminderState {
    /** It goes out or went out. */
    SENT("r.skipped IS NULL AND r.acknowledged_at IS NULL AND r.acted_on_at IS NULL"),
    /** A consumer has said that it passed it on. */
    ACKNOWLEDGED("r.acknowledged_at IS NOT NULL AND r.acted_on_at IS NULL"),
    /** The last outstanding report of the quarter was submitted after it. */
    ACTED_ON("r.acted_on_at IS NOT NULL"),
    /** It was never sent; the ledger says why. */
    SKIPPED("r.skipped IS NOT NULL");

    private final String condition;

    ReminderState(String condition) {
        this.condition = condition;
    }

    /** The same as a condition on the ledger's rows. */
    String condition() {
        return condition;
    }
}

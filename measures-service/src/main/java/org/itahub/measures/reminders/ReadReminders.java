package org.itahub.measures.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.problem.Problem;

/** The ledger as the caller may see it: a system by its scope, everyone else within the reach. */
@ApplicationScoped
public class ReadReminders {
    private static final String READ_SCOPE = "reminders:read";

    private final ReminderRows rows;
    private final Caller caller;

    ReadReminders(ReminderRows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** The reminders behind that position, in the order in which they came into the ledger. */
    public List<Reminder> list(ReminderFilter filter, long after, int atMost) {
        return rows.list(filter, reach(), after, atMost);
    }

    /** Whose reminders the caller may see. */
    public Reach reach() {
        return caller.reachWith(READ_SCOPE);
    }

    /** @throws Problem 404 {@code reminder-not-found}, also for one that the caller may not see */
    public Reminder one(UUID id) {
        return find(id, reach());
    }

    Reminder find(UUID id, Reach reach) {
        return rows.find(id, reach).orElseThrow(() -> Problem.of(ReminderProblem.REMINDER_NOT_FOUND, id));
    }
}

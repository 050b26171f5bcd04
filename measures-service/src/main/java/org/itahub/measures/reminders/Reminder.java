package org.itahub.measures.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itahub.measures.reminders.domain.Recipient;
import org.itahub.measures.reminders.domain.Rung;
import org.itahub.measures.reminders.domain.SkipReason;

/**
 * A line of the ledger.
 *
 * @param position grows in the order in which lines become visible
 * @param skipped why it was not sent; empty where it was
 * @param texts what was sent; empty where nothing was
 * @param publishedAt by when Kafka had it, known at the next look: a minute later at most
 * @param actedOnAt when the last outstanding report of the quarter was submitted after it
 */
public record Reminder(
        long position,
        UUID id,
        String agencyCode,
        String agencyNameTh,
        String agencyNameEn,
        String province,
        int fiscalYear,
        int quarter,
        Rung rung,
        Recipient recipient,
        Post post,
        Optional<SkipReason> skipped,
        Instant decidedAt,
        LocalDate dueDate,
        LocalDate lockedFrom,
        int planned,
        List<Integer> outstanding,
        Optional<Texts> texts,
        Instant publishedAt,
        List<Acknowledgement> acknowledgements,
        Instant actedOnAt) {

    public ReminderState state() {
        if (skipped.isPresent()) {
            return ReminderState.SKIPPED;
        }
        if (actedOnAt != null) {
            return ReminderState.ACTED_ON;
        }
        return acknowledgements.isEmpty() ? ReminderState.SENT : ReminderState.ACKNOWLEDGED;
    }
}

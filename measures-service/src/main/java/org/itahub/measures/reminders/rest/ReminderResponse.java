package org.itahub.measures.reminders.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.reminders.Acknowledgement;
import org.itahub.measures.reminders.Link;
import org.itahub.measures.reminders.Links;
import org.itahub.measures.reminders.Reminder;
import org.itahub.measures.reminders.ReminderState;
import org.itahub.measures.reminders.Texts;
import org.itahub.measures.reminders.domain.Recipient;
import org.itahub.measures.reminders.domain.Rung;
import org.itahub.measures.reminders.domain.SkipReason;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * A line of the ledger: what was sent, or why nothing was.
 *
 * @param raisedAt when it was decided
 * @param publishedAt by when Kafka had the event; absent until that is known, a minute later at most
 * @param actedOnAt when the last outstanding report of the quarter was submitted after it
 */
@Schema(name = "Reminder")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderResponse(
        UUID id,
        String agencyCode,
        String agencyNameTh,
        String agencyNameEn,
        String province,
        int fiscalYear,
        int quarter,
        Rung rung,
        To recipient,
        ReminderState state,
        SkipReason skipReason,
        OffsetDateTime raisedAt,
        OffsetDateTime publishedAt,
        List<Acknowledgement> acknowledgements,
        OffsetDateTime actedOnAt,
        LocalDate dueDate,
        LocalDate lockedFrom,
        Counts measures,
        Texts texts,
        List<Link> links) {

    /**
     * A recipient's post.
     *
     * @param role the role in the hub that answers for it
     */
    @Schema(name = "ReminderRecipient")
    record To(
            Recipient kind,
            String role,

            @Schema(description = "The post in Thai, as a letter addresses it")
            String postTh,

            @Schema(description = "The post in English") String postEn) {}

    @Schema(name = "ReminderMeasures")
    record Counts(int planned, int submitted, List<Integer> outstanding) {}

    static ReminderResponse of(Reminder reminder, Links links) {
        return new ReminderResponse(
                reminder.id(),
                reminder.agencyCode(),
                reminder.agencyNameTh(),
                reminder.agencyNameEn(),
                reminder.province(),
                reminder.fiscalYear(),
                reminder.quarter(),
                reminder.rung(),
                new To(
                        reminder.recipient(),
                        reminder.recipient().role(),
                        reminder.post().th(),
                        reminder.post().en()),
                reminder.state(),
                reminder.skipped().orElse(null),
                BangkokTime.of(reminder.decidedAt()),
                BangkokTime.of(reminder.publishedAt()),
                reminder.acknowledgements(),
                BangkokTime.of(reminder.actedOnAt()),
                reminder.dueDate(),
                reminder.lockedFrom(),
                new Counts(
                        reminder.planned(),
                        reminder.planned() - reminder.outstanding().size(),
                        reminder.outstanding()),
                reminder.texts().orElse(null),
                links.of(reminder.id(), reminder.agencyCode(), reminder.fiscalYear(), reminder.quarter()));
    }
}

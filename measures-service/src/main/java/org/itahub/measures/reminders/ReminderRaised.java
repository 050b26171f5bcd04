package org.itahub.measures.reminders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.itahub.measures.reminders.domain.Recipient;
import org.itahub.measures.reminders.domain.Rung;
import org.itahub.measures.reminders.domain.Standing;
import org.itahub.measures.reminders.domain.Step;
import org.itahub.platform.fiscal.BangkokTime;

/** The data of {@code org.itahub.reminder.raised.v1}: all that a consumer needs to write the message. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderRaised(
        UUID reminderId,
        String agencyCode,
        String agencyNameTh,
        String agencyNameEn,
        String province,
        int fiscalYear,
        int quarter,
        Rung rung,
        To recipient,
        OffsetDateTime raisedAt,
        LocalDate dueDate,
        LocalDate lockedFrom,
        Counts measures,
        Texts texts,
        List<Link> links) {
    static final String TYPE = "org.itahub.reminder.raised.v1";

    /** A recipient's post. */
    record To(Recipient kind, String role, String postTh, String postEn) {}

    /** How the quarter stands. */
    record Counts(int planned, int submitted, List<Integer> outstanding) {}

    static ReminderRaised of(
            UUID id, Step step, AgencyQuarter quarter, Post post, Texts texts, Links links, Instant raisedAt) {
        Standing standing = quarter.standing();
        AgencyQuarter.Named agency = quarter.agency();
        int year = standing.quarter().year().value();
        int number = standing.quarter().quarter().number();
        List<Integer> outstanding = standing.outstanding();
        int planned = standing.planned().size();
        return new ReminderRaised(
                id,
                agency.code(),
                agency.nameTh(),
                agency.nameEn(),
                agency.province(),
                year,
                number,
                step.rung(),
                new To(step.recipient(), step.recipient().role(), post.th(), post.en()),
                BangkokTime.of(raisedAt),
                standing.deadline().dueDate(),
                standing.deadline().lockedFrom(),
                new Counts(planned, planned - outstanding.size(), outstanding),
                texts,
                links.of(id, agency.code(), year, number));
    }
}

package org.itahub.measures.mail;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What the mail consumer reads of {@code org.itahub.reminder.raised.v1}. */
record RaisedReminder(
        UUID reminderId, String agencyCode, String province, To recipient, OffsetDateTime raisedAt, Texts texts) {
    record To(String kind) {}

    record Texts(Message th) {}

    record Message(String subject, String body) {}

    boolean complete() {
        return reminderId != null
                && agencyCode != null
                && province != null
                && recipient != null
                && recipient.kind() != null
                && raisedAt != null
                && texts != null
                && texts.th() != null
                && texts.th().subject() != null
                && texts.th().body() != null;
    }
}

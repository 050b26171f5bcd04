package org.itahub.measures.reminders.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.reminders.Links;
import org.itahub.measures.reminders.Reminder;
import org.itahub.platform.http.PageRequest;

/**
 * A part of the ledger.
 *
 * @param cursor where to go on, now or at the next poll; an empty part has one too
 */
record RemindersPage(
        List<ReminderResponse> items,

        @Schema(
                description =
                        "Ask with it next time: what was raised since then comes, each once; later changes of state do not")
        String cursor) {

    /** @param rows one more than the limit where there is more */
    static RemindersPage of(List<Reminder> rows, int limit, long after, Links links) {
        List<Reminder> shown = rows.subList(0, Math.min(limit, rows.size()));
        long last = shown.isEmpty() ? after : shown.getLast().position();
        return new RemindersPage(
                shown.stream().map(row -> ReminderResponse.of(row, links)).toList(),
                PageRequest.cursorAfter(Long.toString(last)));
    }
}

package org.itahub.measures.reminders.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.reminders.Links;
import org.itahub.measures.reminders.Reminder;
import org.itahub.platform.http.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

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
    static RestResponse<RemindersPage> respond(List<Reminder> rows, int limit, long after, Links links, UriInfo uri) {
        List<Reminder> shown = rows.subList(0, Math.min(limit, rows.size()));
        long last = shown.isEmpty() ? after : shown.getLast().position();
        String cursor = PageRequest.cursorAfter(Long.toString(last));
        var response = RestResponse.ResponseBuilder.ok(new RemindersPage(
                shown.stream().map(row -> ReminderResponse.of(row, links)).toList(), cursor));
        if (rows.size() > limit) {
            response.header(
                    HttpHeaders.LINK,
                    "<"
                            + uri.getRequestUriBuilder()
                                    .replaceQueryParam("cursor", cursor)
                                    .build() + ">; rel=\"next\"");
        }
        return response.build();
    }
}

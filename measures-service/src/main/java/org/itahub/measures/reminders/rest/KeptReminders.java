package org.itahub.measures.reminders.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.lists.KeptPage;
import org.itahub.measures.lists.KeptPages;
import org.itahub.measures.lists.PageKey;
import org.itahub.measures.reminders.Links;
import org.itahub.measures.reminders.ReadReminders;
import org.itahub.measures.reminders.Reminder;
import org.itahub.measures.reminders.ReminderFilter;
import org.itahub.platform.identity.Reach;

/** Parts of the ledger as JSON; those of one province are kept and sent again while they hold. */
@ApplicationScoped
class KeptReminders {
    private final ReadReminders reminders;
    private final KeptPages keptPages;
    private final Links links;
    private final ObjectMapper mapper;

    KeptReminders(ReadReminders reminders, KeptPages keptPages, Links links, ObjectMapper mapper) {
        this.reminders = reminders;
        this.keptPages = keptPages;
        this.links = links;
        this.mapper = mapper;
    }

    /** What a part depends on. */
    private record Request(ReminderFilter filter, Reach reach, long after, int limit) {}

    KeptPage page(ReminderFilter filter, long after, int limit) {
        Request request = new Request(filter, reminders.reach(), after, limit);
        return filter.province()
                .map(province -> keptPages.get(new PageKey("reminders", province, request), () -> write(request)))
                .orElseGet(() -> write(request));
    }

    private KeptPage write(Request request) {
        List<Reminder> rows = reminders.list(request.filter(), request.after(), request.limit() + 1);
        RemindersPage page = RemindersPage.of(rows, request.limit(), request.after(), links);
        Optional<String> next = rows.size() > request.limit()
                ? Optional.of(Long.toString(rows.get(request.limit() - 1).position()))
                : Optional.empty();
        try {
            return KeptPage.of(mapper.writeValueAsBytes(page), next);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reminders can always be written", e);
        }
    }
}

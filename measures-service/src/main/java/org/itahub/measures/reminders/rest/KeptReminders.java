package org.itahub.measures.reminders.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.reminders.Links;
import org.itahub.measures.reminders.ReadReminders;
import org.itahub.measures.reminders.Reminder;
import org.itahub.measures.reminders.ReminderFilter;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.kept.KeptAnswer;
import org.itahub.platform.kept.KeptAnswers;
import org.jboss.resteasy.reactive.RestResponse;

/** Parts of the ledger as JSON; those of one province are kept and sent again while they hold. */
@ApplicationScoped
class KeptReminders {
    private final ReadReminders reminders;
    private final KeptAnswers kept;
    private final Links links;
    private final ObjectMapper mapper;

    KeptReminders(ReadReminders reminders, KeptAnswers kept, Links links, ObjectMapper mapper) {
        this.reminders = reminders;
        this.kept = kept;
        this.links = links;
        this.mapper = mapper;
    }

    /** What a part depends on. */
    private record Request(ReminderFilter filter, Reach reach, long after, int limit) {}

    RestResponse<Buffer> page(ReminderFilter filter, long after, int limit) {
        Request request = new Request(filter, reminders.reach(), after, limit);
        return filter.province()
                .map(province -> kept.get("reminders " + province, request, () -> write(request)))
                .orElseGet(() -> kept.respond(write(request)));
    }

    private KeptAnswer write(Request request) {
        List<Reminder> rows = reminders.list(request.filter(), request.after(), request.limit() + 1);
        RemindersPage page = RemindersPage.of(rows, request.limit(), request.after(), links);
        Optional<String> next = rows.size() > request.limit()
                ? Optional.of(Long.toString(rows.get(request.limit() - 1).position()))
                : Optional.empty();
        try {
            return KeptAnswer.json(mapper.writeValueAsBytes(page)).page(next);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reminders can always be written", e);
        }
    }
}
